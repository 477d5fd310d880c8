import type { ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { AddWorksheetMergeMutation } from "@univerjs/sheets";
import { intersection } from "./address";
import type { Area } from "./Area";
import { hasFormula } from "./cellContent";
import { areaOf, type CellMatrix, rangeOf, type UniverBook } from "./UniverBook";

/** Copies cells as Excel pastes them: relative references move by as much as the cells do. */
export function copyCells(
  book: UniverBook,
  fromSheet: string,
  from: Area,
  toSheet: string,
  to: Area,
): void {
  const source = book.sheet(fromSheet);
  const styles = book.workbook.getStyles();
  const lexer = book.injector.get(LexerTreeBuilder);
  const down = to.row - from.row;
  const across = to.column - from.column;
  const matrix: CellMatrix = {};
  for (let i = 0; i < from.rows; i++) {
    for (let j = 0; j < from.columns; j++) {
      const row = from.row + i;
      const column = from.column + j;
      const old = source.getCellRaw(row, column);
      const style = styles.getStyleByCell(old);
      const cell: ICellData = { v: null, f: null, si: null, p: null, t: null, s: null };
      if (style) cell.s = structuredClone(style);
      if (old && hasFormula(old)) {
        const formula = book.formulas.getFormulaStringByCell(row, column, fromSheet, book.unitId);
        cell.f = lexer.moveFormulaRefOffset(formula ?? old.f ?? "", across, down);
      } else if (old) {
        cell.v = old.v ?? null;
        cell.t = old.t ?? null;
        cell.p = old.p ? structuredClone(old.p) : null;
      }
      if (old?.custom) cell.custom = structuredClone(old.custom);
      (matrix[to.row + i] ??= {})[to.column + j] = cell;
    }
  }
  book.grow(toSheet, to);
  book.setCells(toSheet, matrix);
  const merges = source.getMergeData().map(areaOf);
  const ranges = merges
    .filter((merge) => {
      const inside = intersection(merge, from);
      return inside?.rows === merge.rows && inside.columns === merge.columns;
    })
    .map((merge) => rangeOf({ ...merge, row: merge.row + down, column: merge.column + across }));
  if (ranges.length > 0) book.run(AddWorksheetMergeMutation.id, { subUnitId: toSheet, ranges });
}
