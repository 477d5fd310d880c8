/** The six texts of one kind of page; with Excel's codes such as "&P". */
export type HeaderFooter = Partial<
  Record<`${"left" | "center" | "right"}${"Header" | "Footer"}`, string>
>;

/** How a sheet prints, by Office.js's names: kept in the sheet's metadata under "pageLayout". */
export interface PageLayout {
  orientation?: "Portrait" | "Landscape";
  paperSize?: string;
  zoom?: {
    horizontalFitToPages?: number | null;
    verticalFitToPages?: number | null;
    scale?: number | null;
  };
  /** Points, as all margins. */
  leftMargin?: number;
  rightMargin?: number;
  topMargin?: number;
  bottomMargin?: number;
  headerMargin?: number;
  footerMargin?: number;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  /** "A1:F11"; several areas with commas. */
  printArea?: string;
  /** Rows repeated on every page: "$3:$4". */
  printTitleRows?: string;
  printTitleColumns?: string;
  firstPageNumber?: number;
  /** Rows before which a page ends by hand, from 0. */
  rowBreaks?: readonly number[];
  /** Columns before which a page ends by hand, from 0. */
  columnBreaks?: readonly number[];
  headersFooters?: {
    state?: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
    defaultForAllPages?: HeaderFooter;
    evenPages?: HeaderFooter;
    firstPage?: HeaderFooter;
  };
}
