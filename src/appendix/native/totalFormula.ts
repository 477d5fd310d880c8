import { decimalText } from "../../scoring/decimalText";
import type { LineCells } from "./LineCells";

/** The scores of the line added up, a penalty taken off: of the whole only, where every part has its cell. */
export function totalFormula({ standing, numberUnder, rules }: LineCells): string | undefined {
  const { lines, total } = standing.explanation;
  if (rules.of !== undefined || standing.total === undefined) return undefined;
  const cells: string[] = [];
  let taken = 0;
  for (const { is, id, score, weight } of lines) {
    if (is === "penalty") taken -= score as number;
    if (is === "penalty" || score === "exempt") continue;
    const isCapped = is === "bonus" && score !== standing.entry.bonus;
    const cell = numberUnder((shows) =>
      is === "bonus" ? shows.is === "bonus" : shows.is === "criterion" && shows.id === id,
    );
    if (cell === undefined || weight !== undefined || isCapped) return undefined;
    cells.push(cell);
  }
  const sum = `SUM(${cells.join(",")})${taken === 0 ? "" : `-${decimalText(taken, ".")}`}`;
  const rounding = total?.rounding;
  return rounding === undefined ? `=${sum}` : `=ROUND(${sum},${rounding.decimals})`;
}
