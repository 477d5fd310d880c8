import type { Regulation } from "../regulations/Regulation";
import { figuresOf } from "../scoring/figuresOf";
import { mainMeasure } from "../scoring/mainMeasure";
import { type MeasurePlan, planOf } from "../scoring/MeasurePlan";
import type { Points } from "../scoring/points";
import type { Entry } from "../scoring/ScoreTable";
import { totalOf } from "../scoring/totalOf";
import { wholePoints } from "../scoring/wholePoints";
import { nameKey } from "./names/nameKey";
import type { Problem } from "./Problem";
import type { ReadTable, TypedTotal } from "./ReadTable";
import { wantedStage } from "./tableColumns";

/**
 * Typed totals that are not what the groups, the bonus and the penalty of their line add up to. No
 * problem where the rounding of the regulation makes the typed total of the sum, nor where a score is
 * missing, so that there is no sum.
 *
 * A column between the groups and the bonus or the penalty may be the sum before these: it is, where
 * more of its lines are that than the whole. A total of another stage than the scores is not compared.
 *
 * A table of results beside the scores may be of an earlier round: where at least half of a column are
 * the sums it is of this one, and the others are told as warnings; else nothing is said of it.
 */
export function checkTotals(tables: readonly ReadTable[], regulation: Regulation): Problem[] {
  return tables.flatMap((table) => {
    const { block, stage, entries } = table.table;
    const measure = mainMeasure(regulation, block);
    if (measure.of !== undefined) return []; // a total of what, the regulation does not say
    const plan = planOf(measure, block, regulation, nameKey);
    const summed = stage ?? wantedStage(regulation); // groups that say no stage are of the one that is ranked
    const lines = entries.flatMap((entry, i) =>
      table.totals[i]!.flatMap((typed): TotalLine[] => {
        const isOther = typed.stage !== undefined && typed.stage !== summed;
        const parts = isOther ? undefined : partsOf(plan, entry);
        return parts === undefined ? [] : [{ unit: entry.unit, typed, parts }];
      }),
    );
    const columns = [...new Set(lines.map(({ typed }) => columnOf(typed)))];
    return columns.flatMap((column) =>
      differences(lines.filter(({ typed }) => columnOf(typed) === column)),
    );
  });
}

/** What a total is made of. */
interface Parts {
  scored: Points;
  bonus: Points;
  penalty: Points;
  /** With bonus and penalty, exact and as the regulation rounds it. */
  sum: Points;
  rounded: Points;
}

interface TotalLine {
  unit: string;
  typed: TypedTotal;
  parts: Parts;
}

function partsOf(plan: MeasurePlan, entry: Entry): Parts | undefined {
  const { bonus, penalty } = plan.regulation;
  const isUncounted =
    (entry.bonus !== 0 && bonus === undefined) || (entry.penalty !== 0 && penalty === undefined);
  const { standing } = figuresOf(plan, entry);
  if (isUncounted || standing.total === undefined) return undefined; // the engine says why
  const { lines } = standing.explanation;
  const of = (is: (typeof lines)[number]["is"]) =>
    wholePoints(totalOf(lines.filter((line) => line.is === is)));
  return {
    scored: of("criterion"),
    bonus: of("bonus"),
    penalty: -of("penalty"),
    sum: wholePoints(totalOf(lines)),
    rounded: standing.total,
  };
}

const columnOf = ({ at }: TypedTotal): string => `${at.sheet}!${at.cell.replace(/\d+$/, "")}`;

/** The lines of one column of totals that differ from their sum: of all parts, or of those left of it where more lines have that. */
function differences(lines: readonly TotalLine[]): Problem[] {
  const before = lines.map(withoutAdded);
  const isBefore = before.filter(isRight).length > lines.filter(isRight).length;
  const compared = isBefore ? before : lines;
  const wrong = compared.filter((line) => !isRight(line));
  const isResult = lines.some(({ typed }) => typed.isResult === true);
  if (isResult && wrong.length * 2 > compared.length) return []; // of another round
  return wrong.map(
    ({ unit, typed: { at, column, points }, parts: { scored, bonus, penalty, sum } }) => ({
      severity: isResult ? "warning" : "error",
      kind: "totalDiffers",
      ...{ at, unit, column, given: points, sum },
      parts: { scored, bonus, penalty },
    }),
  );
}

const isRight = ({ typed: { points }, parts: { sum, rounded } }: TotalLine): boolean =>
  points === sum || points === rounded;

/** A line as if its total were that before the bonus and the penalty right of it. */
function withoutAdded({ unit, typed, parts }: TotalLine): TotalLine {
  const bonus = typed.mayLack.bonus ? 0 : parts.bonus;
  const penalty = typed.mayLack.penalty ? 0 : parts.penalty;
  const sum = parts.sum - (parts.bonus - bonus) + (parts.penalty - penalty);
  const isAll = sum === parts.sum;
  return {
    unit,
    typed,
    parts: { ...parts, bonus, penalty, sum, rounded: isAll ? parts.rounded : sum },
  };
}
