import type { Sheet } from "../sheet/Sheet";

/**
 * Sets paper, margins, repeated rows, page numbers, frozen rows and grid lines, for the next sync.
 *
 * @param earlier of a worksheet that was drawn before: whether rows are repeated on its pages
 */
export function drawPrint(
  worksheet: Excel.Worksheet,
  sheet: Sheet,
  earlier?: { hasTitleRows: boolean },
): void {
  const { print, frozenRows } = sheet;
  const layout = worksheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.topMargin = print.margins.top;
  layout.bottomMargin = print.margins.bottom;
  layout.leftMargin = print.margins.left;
  layout.rightMargin = print.margins.right;
  layout.headerMargin = print.margins.header;
  layout.centerHorizontally = print.centerHorizontally;
  const { titleRows } = print;
  if (titleRows) layout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  else if (earlier?.hasTitleRows) layout.setPrintTitleRows(""); // none, as in VBA
  if (print.firstPageNumber !== undefined || earlier)
    layout.firstPageNumber = print.firstPageNumber ?? "";
  const { headersFooters } = layout;
  if (print.pageNumbers !== "none") {
    headersFooters.state = print.pageNumbers === "all" ? "Default" : "FirstAndDefault";
    headersFooters.defaultForAllPages.centerHeader = pageNumber(sheet);
  } else if (earlier) {
    headersFooters.state = "Default";
    headersFooters.defaultForAllPages.centerHeader = "";
  }
  worksheet.showGridlines = false;
  if (frozenRows > 0) worksheet.freezePanes.freezeRows(frozenRows);
  else worksheet.freezePanes.unfreeze();
}

/** One page wide, as many pages long as needed. Excel wants a sync of its own for it. */
export function fitToWidth(worksheet: Excel.Worksheet): void {
  worksheet.pageLayout.zoom = { horizontalFitToPages: 1 };
}

/** The page number in the codes of Excel's headers, in the sheet's own typeface where no other is named. */
function pageNumber({ areas, print }: Sheet): string {
  const first = areas.find(({ style }) => style.font?.name !== undefined)?.style.font;
  const font = print.pageNumberFont ?? first;
  const typeface = font?.name === undefined ? "" : `&"${font.name},Regular"`;
  const size = font?.size === undefined ? "" : `&${font.size}`;
  return `${typeface}${size}&P`;
}
