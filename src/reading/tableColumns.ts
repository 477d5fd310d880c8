import type { Criterion } from "../regulations/Criterion";
import type { Block, Regulation, Stage } from "../regulations/Regulation";
import type { CellGrid } from "./CellGrid";
import { columnsThatAre, type HeadedColumn, type Heading } from "./Heading";
import { holdsPoints } from "./holdsPoints";
import type { Lexicon } from "./Lexicon";
import type { ReadingChoices } from "./ReadingChoices";
import type { NumberReading } from "./scoreCell";
import type { ScoreColumn, UnitTable } from "./UnitTable";

/** What a table is read with. */
export interface TableReading {
  lexicon: Lexicon;
  choices: ReadingChoices;
  numbers: NumberReading;
}

/**
 * Which column of a heading holds what of the block. Of two that mean the same the left one; of the
 * self-assessed and the appraised score the one whose stage the regulation ranks, else the appraised.
 *
 * @param rows the lines of units
 */
export function tableColumns(
  grid: CellGrid,
  heading: Heading,
  rows: readonly number[],
  block: Block,
  { lexicon, choices, numbers }: TableReading,
): UnitTable {
  const { regulation } = lexicon;
  const wanted = wantedStage(regulation);
  const other: Stage = wanted === "appraisal" ? "selfAssessment" : "appraisal";
  const scores: ScoreColumn[] = [];
  const otherScores: ScoreColumn[] = [];
  for (const { criterion } of lexicon.criteria) {
    if (!(block.id in criterion.maxScore)) continue;
    const columns = columnsOfCriterion(heading, criterion.id);
    const column = ofStage(columns, wanted) ?? columns[0];
    if (column === undefined) continue;
    scores.push({ criterion, column });
    const second = ofStage(columns, other);
    if (second !== undefined && second !== column) otherScores.push({ criterion, column: second });
  }
  scores.sort((a, b) => a.column.column - b.column.column);
  const stages = scores.map(({ column }) => stageOf(column));
  const stage = stages.includes(wanted) ? wanted : stages.find((each) => each !== undefined);
  const added = (is: "bonus" | "penalty") => {
    const columns = columnsThatAre(heading, is);
    return ofStage(columns, wanted) ?? columns[0];
  };
  const [bonus, penalty] = [added("bonus"), added("penalty")];
  const [maxScore] = columnsThatAre(heading, "maxScore");
  const own = stage ?? wanted;
  const totals = columnsThatAre(heading, "total");
  const isOther = (column: HeadedColumn) => (stageOf(column) ?? own) !== own;
  const optional = [bonus, maxScore].filter((column) => column !== undefined);
  return {
    grid,
    regulation,
    choices,
    block,
    numbers,
    unit: heading.unit,
    scores,
    otherScores,
    ...(stage && { stage }),
    ...(otherScores.length > 0 && { otherStage: other }),
    notes: columnsThatAre(heading, "note"),
    ...(bonus && { bonus }),
    ...(penalty && { penalty }),
    ...(maxScore && { maxScore }),
    totals: [...totals.filter((each) => !isOther(each)), ...totals.filter(isOther)],
    criterionMaxima: new Map(
      columnsThatAre(heading, "criterionMax").flatMap((column) =>
        column.meaning?.is === "criterionMax" ? [[column.meaning.id, column] as const] : [],
      ),
    ),
    mostlyFilled: new Set(
      optional
        .map(({ column }) => column)
        .filter(
          (column) =>
            rows.filter((row) => holdsPoints(grid.value(row, column))).length * 2 >= rows.length,
        ),
    ),
  };
}

/** Of the self-assessed and the appraised score the one that is read: whose stage the regulation ranks, else the appraised. */
export const wantedStage = ({ stage }: Pick<Regulation, "stage">): Stage =>
  stage.counts === "selfAssessment" ? "selfAssessment" : "appraisal";

/** The columns of scores of one criterion, left to right. */
export const columnsOfCriterion = (
  { columns }: Pick<Heading, "columns">,
  id: string,
): HeadedColumn[] =>
  // prettier-ignore
  columns.filter(({ meaning }) => meaning?.is === "criterion" && meaning.id === id);

/** The stage that the heading of a column says. */
export const stageOf = ({ meaning }: HeadedColumn): Stage | undefined =>
  meaning !== undefined && "stage" in meaning ? meaning.stage : undefined;

const ofStage = (columns: readonly HeadedColumn[], stage: Stage): HeadedColumn | undefined =>
  columns.find((column) => stageOf(column) === stage);

/** Whether a criterion has a column, or each of its parts has. */
export function isCovered(criterion: Criterion, block: string, ids: ReadonlySet<string>): boolean {
  if (ids.has(criterion.id)) return true;
  const parts = (criterion.criteria ?? []).filter(({ maxScore }) => block in maxScore);
  return parts.length > 0 && parts.every((part) => isCovered(part, block, ids));
}
