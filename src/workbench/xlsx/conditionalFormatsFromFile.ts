import { BooleanNumber } from "@univerjs/core";
import type {
  ConditionalFormat,
  ConditionalLook,
  ConditionalOperator,
  ConditionalRule,
} from "../model/ConditionalFormat";
import { areasFromFile } from "./areasInFile";
import { colourFromFile } from "./colours";
import { fileGuid } from "./fileGuid";
import { fontFromFile } from "./fontInFile";
import { formulaFromFile } from "./formulaText";
import type { SheetPart } from "./SheetPart";
import type { StyleSheet } from "./StyleSheet";
import { childOf, childrenOf, isOn, textOf, type XmlNode } from "./XmlNode";

/** Operators of a file by Office.js's names. */
export const conditionalOperators: Readonly<Record<string, ConditionalOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/** A rule of a sheet, modelled or not, in its block. */
export interface RuleInFile {
  block: XmlNode;
  rule: XmlNode;
  priority: number;
}

const formulaOf = (text: string): string =>
  Number.isFinite(Number(text)) && text.trim() !== "" ? text : formulaFromFile(text);

/** All rules of a sheet, the first that counts in front. */
export function rulesInFile(root: XmlNode): RuleInFile[] {
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
  const operator = conditionalOperators[rule.attributes["operator"] ?? ""];
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
export function formatsInFile({ root, number }: SheetPart, styles: StyleSheet) {
  return rulesInFile(root).flatMap((found, at) => {
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
): ConditionalFormat[] => formatsInFile(part, styles).map(({ format }) => format);
