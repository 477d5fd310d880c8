import type { Area, Style } from "../sheet/Sheet";
import type { Band, Piece } from "./Band";

/** Styles of the cells of rows that stand below each other, as few rectangles. */
export function areasOf(bands: readonly Band[]): { area: Area; style: Style }[] {
  const areas: { area: Area; style: Style }[] = [];
  for (let first = 0; first < bands.length;) {
    const runs = runsOf(bands[first]!);
    let end = first + 1;
    while (end < bands.length && isAlike(runs, runsOf(bands[end]!))) end += 1;
    for (const { column, columns, style } of runs)
      areas.push({ area: { row: first, column, rows: end - first, columns }, style });
    first = end;
  }
  return areas;
}

interface Run {
  column: number;
  columns: number;
  style: Style;
}

/** Neighbouring cells of one style in a row, left to right. */
function runsOf({ pieces }: Band): Run[] {
  const runs: Run[] = [];
  for (const { at, span, style } of [...pieces].sort(byColumn)) {
    const last = runs.at(-1);
    if (last?.style === style && last.column + last.columns === at) last.columns += span;
    else runs.push({ column: at, columns: span, style });
  }
  return runs;
}

const byColumn = (a: Piece, b: Piece): number => a.at - b.at;

const isAlike = (a: readonly Run[], b: readonly Run[]): boolean =>
  a.length === b.length &&
  a.every((run, at) => {
    const other = b[at]!;
    return (
      run.column === other.column && run.columns === other.columns && run.style === other.style
    );
  });
