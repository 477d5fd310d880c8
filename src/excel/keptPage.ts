/** The print settings of a sheet that will be redrawn, as plain data. */
export interface KeptPage {
  settings: Settings;
  headers: Pick<Excel.HeaderFooterGroup, "state"> & { center: string };
  /** "$3:$4"; absent: no rows are repeated. */
  titleRows?: string;
}

const kept = [
  "orientation",
  "paperSize",
  "leftMargin",
  "rightMargin",
  "topMargin",
  "bottomMargin",
  "headerMargin",
  "footerMargin",
  "centerHorizontally",
  "firstPageNumber",
  "zoom",
] as const;

type Settings = Pick<Excel.PageLayout, (typeof kept)[number]>;

/** Asks for the print settings of a sheet, in the round trip that follows. */
export function askPage({ pageLayout }: Excel.Worksheet): () => KeptPage {
  const asked = {
    pageLayout,
    headers: pageLayout.headersFooters,
    titleRows: pageLayout.getPrintTitleRowsOrNullObject(),
  };
  pageLayout.load(kept.join(","));
  asked.headers.load("state");
  asked.headers.defaultForAllPages.load("centerHeader");
  asked.titleRows.load("address");
  return () => {
    const { headers, titleRows } = asked;
    return {
      settings: Object.fromEntries(
        kept.map((name) => [name, asked.pageLayout[name]]),
      ) as unknown as Settings,
      headers: { state: headers.state, center: headers.defaultForAllPages.centerHeader },
      ...(!titleRows.isNullObject && { titleRows: withoutSheet(titleRows.address) }),
    };
  };
}

/** Gives the print settings back to the sheet, for the next sync. */
export function giveBackPage(
  { pageLayout }: Excel.Worksheet,
  { settings, headers, titleRows = "" }: KeptPage,
): void {
  Object.assign(pageLayout, settings);
  pageLayout.headersFooters.state = headers.state;
  pageLayout.headersFooters.defaultForAllPages.centerHeader = headers.center;
  pageLayout.setPrintTitleRows(titleRows);
}

/** "$3:$4" of 'PL I.1'!$3:$4. */
const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
