import type { ColumnContent } from "../../regulations/layouts/ColumnLayout";
import type { Standing } from "../../scoring/Standing";
import type { LineCells } from "./LineCells";
import { isOwnTotal, shareOf } from "./shareOf";
import { tierFormula } from "./tierFormula";
import { totalFormula } from "./totalFormula";

/**
 * The formula, in functions that every Excel has, by which a cell follows from the others of its
 * line; undefined where the table does not hold what it follows from, and the value stays.
 */
export function nativeFormula(shows: ColumnContent, line: LineCells): string | undefined {
  switch (shows.is) {
    case "total":
      return totalFormula(line);
    case "ratio":
      return ratioFormula(shows.sign, line);
    case "rank":
      return rankFormula(line);
    case "tier":
      return tierFormula(shows.measure, line);
    default:
      return undefined;
  }
}

/** Total over maximum, rounded as the measure says. */
function ratioFormula(sign: "%" | "", line: LineCells): string | undefined {
  const share = shareOf(line);
  const rounding = line.standing.explanation.ratio?.rounding;
  if (share === undefined || rounding === undefined) return undefined;
  return sign === "%"
    ? `=ROUND(${share},${rounding.decimals + 2})`
    : `=ROUND(${share}*100,${rounding.decimals})`;
}

/** The place among the cells that the ranking goes by. Equal places that are numbered on have no formula. */
function rankFormula({ standing, rules, numberUnder, rangeUnder }: LineCells): string | undefined {
  const { on, ties, scope } = rules.ranking;
  if (standing.rank === undefined || scope !== "block" || !isInCells(on, standing))
    return undefined;
  const isMeant = (shows: ColumnContent): boolean =>
    on === "printedRatio" ? shows.is === "ratio" : isOwnTotal(shows);
  const cell = numberUnder(isMeant);
  const all = rangeUnder(isMeant);
  if (cell === undefined || all === undefined) return undefined;
  const { range, isNumbers } = all;
  if (ties === "competition") return `=RANK(${cell},${range},0)`;
  if (ties === "dense" && isNumbers)
    return `=SUMPRODUCT((${range}>${cell})/COUNTIF(${range},${range}))+1`;
  return undefined;
}

/** Whether the value that is ranked stands in a cell as it is: the printed ratio, or a total that print does not round. */
const isInCells = (
  on: LineCells["rules"]["ranking"]["on"],
  { explanation, converted }: Standing,
): boolean =>
  on === "printedRatio" ||
  (on === "exactScore" && explanation.total?.rounding === undefined && converted === undefined);
