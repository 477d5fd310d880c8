import { futureFunctions } from "./futureFunctions";
import { markedParameters } from "./markedParameters";
import { outsideQuotes } from "./outsideQuotes";

/** The add-in's functions in formulas: EGI.RATIO( is _xldudf_EGI_RATIO( in a file. */
const namespace = "EGI";

const customInFile = new RegExp(`_xldudf_${namespace}_([A-Z0-9_]+)(?=\\()`, "gi");
const custom = new RegExp(`(?<![\\w.])${namespace}\\.([A-Z0-9_.]+)(?=\\()`, "gi");
const future = new RegExp(
  `(?<![\\w.])(${[...futureFunctions].join("|").replaceAll(".", "\\.")})(?=\\()`,
  "gi",
);

/** A formula as people read it, with its "=". */
export function formulaFromFile(formula: string): string {
  const read = outsideQuotes(formula.replace(/^=/, ""), (part) =>
    part
      .replace(/_xlfn\.ANCHORARRAY\(([^()]+)\)/gi, "$1#")
      .replace(/_xlfn\.(_xlws\.)?/gi, "")
      .replace(/_xlpm\./gi, "")
      .replace(customInFile, `${namespace}.$1`),
  );
  return `=${read}`;
}

/** Whether a formula, as a file keeps it, calls a function of the add-in. */
export const isOfAddin = (formula: string): boolean => formula.search(customInFile) >= 0;

/** A formula as a file keeps it: no "=", prefixes before functions younger than the format. */
export function formulaToFile(formula: string): string {
  return outsideQuotes(markedParameters(formula.replace(/^=/, "")), (part) =>
    part
      .replace(custom, (_, name: string) => `_xldudf_${namespace}_${name.replaceAll(".", "_")}`)
      .replace(/(?<![\w.])(SORT|FILTER)(?=\()/gi, "_xlfn._xlws.$1")
      .replace(future, "_xlfn.$1")
      .replace(/(?<![\w.!])(\$?[A-Z]{1,3}\$?\d+)#/gi, "_xlfn.ANCHORARRAY($1)"),
  );
}
