/** Prints a workbook to PDF by LibreOffice; gives the path of the PDF. */
export function printToPdf(xlsx: string, folder: string): string;
/** The text of every page of a PDF, laid out as on the paper. */
export function textOfPages(pdf: string): string[];
/** Names of the fonts that a PDF uses. */
export function fontsOf(pdf: string): string[];
/** Size of a PDF's first page: "595.304 x 841.89 pts (A4)". */
export function pageSizeOf(pdf: string): string;
/** A word on a page, in points from the top left corner. */
export interface PrintedWord {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}
/** The words of every page of a PDF in the order in which they were printed. */
export function wordsOfPages(pdf: string): PrintedWord[][];
