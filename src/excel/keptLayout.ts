/** What a sheet that will be redrawn has besides its cells; filled by the next sync. */
export interface KeptLayout {
  worksheet: Excel.Worksheet;
  titleRows: Excel.Range;
  frozen: Excel.Range;
}

const settings =
  "orientation,paperSize,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin,centerHorizontally,zoom";

/** Asks for the print settings, frozen rows, grid lines and visibility of a sheet. */
export function keptLayout(worksheet: Excel.Worksheet): KeptLayout {
  const { pageLayout } = worksheet;
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject();
  const frozen = worksheet.freezePanes.getLocationOrNullObject();
  worksheet.load("showGridlines,visibility");
  pageLayout.load(settings);
  pageLayout.headersFooters.load("state");
  pageLayout.headersFooters.defaultForAllPages.load("centerHeader");
  titleRows.load("address");
  frozen.load("address");
  return { worksheet, titleRows, frozen };
}

/** Gives them back to the sheet, for the next sync. */
export function giveBackLayout(kept: KeptLayout, target: Excel.Worksheet): void {
  const from = kept.worksheet.pageLayout;
  const to = target.pageLayout;
  to.orientation = from.orientation;
  to.paperSize = from.paperSize;
  to.leftMargin = from.leftMargin;
  to.rightMargin = from.rightMargin;
  to.topMargin = from.topMargin;
  to.bottomMargin = from.bottomMargin;
  to.headerMargin = from.headerMargin;
  to.footerMargin = from.footerMargin;
  to.centerHorizontally = from.centerHorizontally;
  to.zoom = from.zoom;
  to.headersFooters.state = from.headersFooters.state;
  to.headersFooters.defaultForAllPages.centerHeader =
    from.headersFooters.defaultForAllPages.centerHeader;
  if (!kept.titleRows.isNullObject) to.setPrintTitleRows(withoutSheet(kept.titleRows.address));
  if (kept.frozen.isNullObject) target.freezePanes.unfreeze();
  else target.freezePanes.freezeAt(withoutSheet(kept.frozen.address));
  target.showGridlines = kept.worksheet.showGridlines;
  target.visibility = kept.worksheet.visibility;
}

/** "$3:$4" of 'PL I.1'!$3:$4. */
const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
