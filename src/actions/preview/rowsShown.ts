import type { Composed } from "../../appendix/Composed";
import { resultOf } from "../../sheet/resultOf";
import type { Area, Merge, Sheet, Style } from "../../sheet/Sheet";
import { shownText } from "../../sheet/shownText";
import { roomOf } from "../../appendix/pages/roomOf";
import type { PreviewCell, PreviewRow } from "./PreviewPage";

/** Rows of a sheet, counted from 0, both ends in it. */
interface Span {
  first: number;
  last: number;
}

/** The rows of a sheet as they are printed on one page, each with where it stands on the sheet. */
export function rowsShown(
  { sheet, tables }: Composed,
  span: Span,
  mark: "," | ".",
): { at: number; row: PreviewRow }[] {
  const { scale } = roomOf(sheet);
  const covered = coveredOn(sheet, span);
  const style = stylesOn(sheet, span);
  const shown = (row: number, column: number) =>
    shownText(sheet.cells[row]![column]!, sheet.formats[row]![column]!, mark);
  const chartAt = ({ row, column }: Area): PreviewCell["chart"] => {
    const chart = sheet.charts?.find(({ place }) => place.row === row && place.column === column);
    if (chart === undefined) return undefined;
    const { title, labels, values } = chart;
    const figures = Array.from({ length: labels.rows }, (_, line) => ({
      label: String(resultOf(sheet.cells[labels.row + line]![labels.column]!)),
      value: shown(values.row + line, values.column),
    }));
    return { title, figures };
  };
  const rows: { at: number; row: PreviewRow }[] = [];
  for (let at = span.first; at <= span.last; at += 1) {
    const isHead = tables.some(
      ({ headRows: { first, count } }) => at >= first && at < first + count,
    );
    const cells = sheet.columnWidths.flatMap((_, column): PreviewCell[] => {
      const area = covered.get(`${at}/${column}`);
      const isFirst = area?.column === column && Math.max(area.row, span.first) === at;
      if (area !== undefined && !isFirst) return [];
      const from = area?.row ?? at; // of a merge that began on the page before
      const chart = area && chartAt(area);
      return [
        {
          text: shown(from, column),
          rows: area ? Math.min(area.row + area.rows - 1, span.last) - at + 1 : 1,
          columns: area?.columns ?? 1,
          style: style(from, column),
          ...(chart && { chart }),
        },
      ];
    });
    rows.push({ at, row: { height: sheet.rowHeights[at]! * scale, isHead, cells } });
  }
  return rows;
}

/** Of each cell of these rows that is merged, or under a chart, the area that it is part of. */
function coveredOn({ merges, charts = [] }: Sheet, span: Span): ReadonlyMap<string, Area> {
  const byCell = new Map<string, Area>();
  const add = (area: Area): void => {
    const last = Math.min(area.row + area.rows - 1, span.last);
    for (let row = Math.max(area.row, span.first); row <= last; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        byCell.set(`${row}/${column}`, area);
  };
  for (const merge of merges) linesOf(merge).forEach(add);
  for (const { place } of charts) add(place);
  return byCell;
}

/** A merge across is one for each of its rows. */
const linesOf = ({ across, ...area }: Merge): Area[] =>
  across === true
    ? Array.from({ length: area.rows }, (_, at) => ({ ...area, row: area.row + at, rows: 1 }))
    : [area];

/** How a cell of these rows looks: later areas are drawn over earlier ones. */
function stylesOn({ areas }: Sheet, span: Span): (row: number, column: number) => Style {
  const near = areas.filter(
    ({ area }) => area.row <= span.last && area.row + area.rows > span.first,
  );
  return (row, column) => {
    let style: Style = {};
    for (const { area, style: over } of near)
      if (
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns
      )
        style = {
          ...style,
          ...over,
          ...(over.font && { font: { ...style.font, ...over.font } }),
        };
    return style;
  };
}
