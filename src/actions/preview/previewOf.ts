import type { Composed } from "../../appendix/Composed";
import { type Page, pagesOf } from "../../appendix/pages/pagesOf";
import { paper, printedWidening, roomOf } from "../../appendix/pages/roomOf";
import { resultOf } from "../../sheet/resultOf";
import type { Preview, PreviewPage, PreviewPart, PreviewRow } from "./PreviewPage";
import { rowsShown } from "./rowsShown";

/**
 * What a sheet will look like on paper, out of the data that is written; a page is made when it is asked
 * for.
 *
 * @param mark the decimal mark in which numbers are shown
 */
export function previewOf(composed: Composed, mark: "," | "."): Preview {
  const { sheet } = composed;
  const pages = pagesOf(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    isUpright: sheet.print.orientation === "portrait",
    pages: pages.length,
    page: (at) => pageOf(composed, pages[at]!, at, mark),
  };
}

function pageOf(composed: Composed, own: Page, at: number, mark: "," | "."): PreviewPage {
  const { sheet } = composed;
  const { orientation, margins, titleRows, pageNumbers, firstPageNumber = 1 } = sheet.print;
  const { scale } = roomOf(sheet);
  const isUpright = orientation === "portrait";
  const isRepeated = titleRows !== undefined && own.first > titleRows.last;
  const isNumbered = pageNumbers === "all" || (pageNumbers === "notOnFirst" && at > 0);
  const spans = [...(isRepeated ? [titleRows] : []), own];
  const rows = spans.flatMap(({ first, last }) => rowsShown(composed, { first, last }, mark));
  const { top, right, bottom, left, header } = margins;
  return {
    width: isUpright ? paper.short : paper.long,
    height: isUpright ? paper.long : paper.short,
    margins: { top, right, bottom, left, header },
    columnWidths: sheet.columnWidths.map((width) => width * printedWidening * scale),
    scale,
    ...(isNumbered && {
      number: { text: String(firstPageNumber + at), size: sheet.print.pageNumberFont?.size ?? 11 },
    }),
    parts: partsOf(composed, rows),
  };
}

/** The rows of a table are one part, the lines between tables another. */
function partsOf(
  { tables, sheet, titleRows }: Composed,
  rows: readonly { at: number; row: PreviewRow }[],
): PreviewPart[] {
  const textOf = ({ first, count }: { first: number; count: number }): string =>
    sheet.cells
      .slice(first, first + count)
      .flatMap((line) => line.map((cell) => String(resultOf(cell))).filter((text) => text !== ""))
      .join(" ");
  const parts: { of: unknown; table?: string; rows: PreviewRow[] }[] = [];
  for (const { at, row } of rows) {
    const of = tables.find(
      ({ headRows, bodyRows }) => at >= headRows.first && at < bodyRows.first + bodyRows.count,
    );
    const last = parts.at(-1);
    if (last && last.of === of) last.rows.push(row);
    else if (of === undefined) parts.push({ of, rows: [row] });
    else {
      const table = textOf(of.titleRows.count > 0 ? of.titleRows : titleRows) || sheet.name;
      parts.push({ of, table, rows: [row] });
    }
  }
  return parts.map(({ table, rows: own }) => ({
    ...(table !== undefined && { table }),
    rows: own,
  }));
}
