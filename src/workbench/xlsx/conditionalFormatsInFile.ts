import { BooleanNumber } from "@univerjs/core";
import type {
  ConditionalFormat,
  ConditionalLook,
  ConditionalOperator,
  ConditionalRule,
} from "../model/ConditionalFormat";
import { areasFromFile, areasToFile } from "./areasInFile";
import { colourFromFile, hexOf } from "./colours";
import { fileGuid } from "./fileGuid";
import { fontFromFile } from "./fontInFile";
import { formulaFromFile, formulaToFile } from "./formulaText";
import { placeChild } from "./placeChild";
import { sheetOrder } from "./sheetOrder";
import type { SheetPart } from "./SheetPart";
import type { StyleSheet } from "./StyleSheet";
import { childOf, childrenOf, element, isOn, removeChild, textOf, type XmlNode } from "./XmlNode";

const operators: Readonly<Record<string, ConditionalOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

interface RuleInFile {
  block: XmlNode;
  rule: XmlNode;
  priority: number;
}

const formulaOf = (text: string): string =>
  Number.isFinite(Number(text)) && text.trim() !== "" ? text : formulaFromFile(text);

function rulesOf(root: XmlNode): RuleInFile[] {
  return childrenOf(root, "conditionalFormatting")
    .flatMap((block) =>
      childrenOf(block, "cfRule").map((rule) => ({
        block,
        rule,
        priority: Number(rule.attributes["priority"] ?? 0),
      })),
    )
    .sort((a, b) => a.priority - b.priority);
}

function ruleFromFile(rule: XmlNode): ConditionalRule | undefined {
  const [formula1, formula2] = childrenOf(rule, "formula").map((each) => formulaOf(textOf(each)));
  if (formula1 === undefined) return undefined;
  if (rule.attributes["type"] === "expression") return { type: "Custom", formula: formula1 };
  const operator = operators[rule.attributes["operator"] ?? ""];
  if (rule.attributes["type"] !== "cellIs" || !operator) return undefined;
  const limit = { type: "CellValue" as const, operator, formula1 };
  return formula2 === undefined ? limit : { ...limit, formula2 };
}

function lookFromFile(look: XmlNode | undefined, styles: StyleSheet): ConditionalLook {
  const fill = childOf(look, "fill/patternFill");
  const fillColor = colourFromFile(
    childOf(fill, "bgColor") ?? childOf(fill, "fgColor"), // here the background is what is seen
    styles.theme,
  );
  const font = fontFromFile(childOf(look, "font"), styles.theme);
  return {
    ...(fillColor !== undefined && { fillColor }),
    ...(font.cl?.rgb && { fontColor: font.cl.rgb }),
    ...(font.bl === BooleanNumber.TRUE && { bold: true }),
    ...(font.it === BooleanNumber.TRUE && { italic: true }),
  };
}

/** Rules that the workbook can hold, with their elements, the first that counts in front. */
function formatsOf({ root, number }: SheetPart, styles: StyleSheet) {
  return rulesOf(root).flatMap((found, at) => {
    const areas = areasFromFile(found.block.attributes["sqref"]);
    const rule = ruleFromFile(found.rule);
    if (!rule || areas.length === 0) return [];
    const { dxfId, stopIfTrue } = found.rule.attributes;
    const look = dxfId === undefined ? undefined : styles.difference(Number(dxfId));
    const format: ConditionalFormat = {
      id: fileGuid("conditionalFormat", number, at),
      areas,
      rule,
      look: lookFromFile(look, styles),
      stopIfTrue: isOn(stopIfTrue),
    };
    return [{ ...found, format }];
  });
}

/** The conditional formats of a sheet of a file; colour scales, bars and icons stay in the file and are not among them. */
export const conditionalFormatsFromFile = (
  part: SheetPart,
  styles: StyleSheet,
): ConditionalFormat[] => formatsOf(part, styles).map(({ format }) => format);

function lookToFile({ fillColor, fontColor, bold, italic }: ConditionalLook): XmlNode {
  const font = element("font", {}, [
    ...(bold ? [element("b")] : []),
    ...(italic ? [element("i")] : []),
    ...(fontColor === undefined ? [] : [element("color", { rgb: `FF${hexOf(fontColor)}` })]),
  ]);
  const fill = (colour: string) =>
    element("fill", {}, [
      element("patternFill", { patternType: "solid" }, [
        element("bgColor", { rgb: `FF${hexOf(colour)}` }),
      ]),
    ]);
  return element("dxf", {}, [
    ...(font.children.length > 0 ? [font] : []),
    ...(fillColor === undefined ? [] : [fill(fillColor)]),
  ]);
}

function ruleToFile({ rule, look, stopIfTrue }: ConditionalFormat, styles: StyleSheet): XmlNode {
  const isValue = rule.type === "CellValue";
  const given = isValue ? [rule.formula1, rule.formula2] : [rule.formula];
  return element(
    "cfRule",
    {
      type: isValue ? "cellIs" : "expression",
      dxfId: styles.addDifference(lookToFile(look)),
      stopIfTrue: stopIfTrue ? 1 : undefined,
      operator: isValue
        ? Object.keys(operators).find((name) => operators[name] === rule.operator)
        : undefined,
    },
    given.flatMap((formula) =>
      formula === undefined ? [] : [element("formula", {}, [formulaToFile(formula)])],
    ),
  );
}

/** What a format says, without its id: that of a copied sheet has another. */
const said = (format: ConditionalFormat): string => JSON.stringify({ ...format, id: "" });

/** Writes the conditional formats of a sheet; where none changed, all stays as it stands in the file. */
export function conditionalFormatsToFile(
  part: SheetPart,
  formats: readonly ConditionalFormat[],
  styles: StyleSheet,
): void {
  const { root } = part;
  const old = formatsOf(part, styles);
  if (JSON.stringify(old.map(({ format }) => said(format))) === JSON.stringify(formats.map(said)))
    return;
  const remove = ({ block, rule }: RuleInFile) => {
    removeChild(block, rule);
    if (childrenOf(block, "cfRule").length === 0) removeChild(root, block);
  };
  const others = rulesOf(root).filter(({ rule }) => !old.some((each) => each.rule === rule));
  const ranked: { rule: XmlNode; rank: number }[] = others.map(({ rule, priority }) => ({
    rule,
    rank: priority,
  }));
  let rank = 0; // new ones count just behind the one before them
  for (const format of formats) {
    const known = old.find(
      (each) =>
        said(each.format) === said(format) && !ranked.some(({ rule }) => rule === each.rule),
    );
    if (known) {
      rank = Math.max(rank, known.priority);
      ranked.push({ rule: known.rule, rank });
      continue;
    }
    const rule = ruleToFile(format, styles);
    const block = element("conditionalFormatting", { sqref: areasToFile(format.areas) }, [rule]);
    placeChild(root, block, sheetOrder);
    ranked.push({ rule, rank });
  }
  for (const each of old) if (!ranked.some(({ rule }) => rule === each.rule)) remove(each);
  ranked
    .sort((a, b) => a.rank - b.rank)
    .forEach(({ rule }, at) => (rule.attributes["priority"] = String(at + 1)));
}
