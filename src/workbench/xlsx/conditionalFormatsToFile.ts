import type { ConditionalFormat, ConditionalLook } from "../model/ConditionalFormat";
import { areasToFile } from "./areasInFile";
import { hexOf } from "./colours";
import {
  conditionalOperators,
  formatsInFile,
  type RuleInFile,
  rulesInFile,
} from "./conditionalFormatsFromFile";
import { formulaToFile } from "./formulaText";
import { placeChild } from "./placeChild";
import { sheetOrder } from "./sheetOrder";
import type { SheetPart } from "./SheetPart";
import type { StyleSheet } from "./StyleSheet";
import { childrenOf, element, removeChild, type XmlNode } from "./XmlNode";

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
        ? Object.keys(conditionalOperators).find(
            (name) => conditionalOperators[name] === rule.operator,
          )
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
  const old = formatsInFile(part, styles);
  if (JSON.stringify(old.map(({ format }) => said(format))) === JSON.stringify(formats.map(said)))
    return;
  const remove = ({ block, rule }: RuleInFile) => {
    removeChild(block, rule);
    if (childrenOf(block, "cfRule").length === 0) removeChild(root, block);
  };
  const others = rulesInFile(root).filter(({ rule }) => !old.some((each) => each.rule === rule));
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
