import type { Stage } from "../regulations/Regulation";
import type { Place, Problem } from "./Problem";
import { stageOf } from "./tableColumns";
import type { TablePart } from "./TablePart";
import type { UnitTable } from "./UnitTable";

/** A column that is added up and the stage of its points: as its heading, else a title above it says. */
export interface StagedColumn {
  at: Place;
  column: string;
  stage?: Stage;
}

/** The columns of a part that are added up. A title says the stage of the groups, not that of bonus and penalty. */
export function stagedColumns(
  { grid, scores, bonus, penalty }: UnitTable,
  { titled }: Pick<TablePart, "titled">,
): StagedColumn[] {
  const of = (column: UnitTable["unit"], otherwise?: Stage): StagedColumn => {
    const stage = stageOf(column) ?? otherwise;
    return {
      at: grid.place(column.row, column.column),
      column: column.text,
      ...(stage && { stage }),
    };
  };
  return [
    ...scores.map(({ column }) => of(column, titled)),
    ...[bonus, penalty].flatMap((column) => (column === undefined ? [] : [of(column)])),
  ];
}

/**
 * The columns of one table that are of another stage than the rest: the self-assessed score of one
 * group is not added to the appraised scores of the others.
 *
 * @param wanted the stage that is read where there are two
 */
export function stageProblems(columns: readonly StagedColumn[], wanted: Stage): Problem[] {
  if (!columns.some(({ stage }) => stage === wanted)) return [];
  return columns.flatMap(({ at, column, stage }): Problem[] =>
    stage === undefined || stage === wanted
      ? []
      : [{ severity: "error", kind: "stageMixed", at, column, stage, others: wanted }],
  );
}
