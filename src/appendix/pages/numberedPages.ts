import type { Sheet } from "../../sheet/Sheet";
import { pagesOf } from "./pagesOf";

/**
 * Sheets with the numbers of their pages: from 1 in the document itself and in each appendix, hidden
 * on the first page of each; sheets of one of them run on. The first number is always said: Excel
 * would else count on through everything that is printed together.
 *
 * @param sheets in print order; `continues` where one goes on with what the sheet before it began
 */
export function numberedPages(sheets: readonly { sheet: Sheet; continues: boolean }[]): Sheet[] {
  let next = 1;
  return sheets.map(({ sheet, continues }) => {
    const first = continues ? next : 1;
    next = first + pagesOf(sheet).length;
    const pageNumbers = first === 1 ? "notOnFirst" : "all";
    return { ...sheet, print: { ...sheet.print, pageNumbers, firstPageNumber: first } };
  });
}
