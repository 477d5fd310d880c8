import type { Form } from "../../reading/form/Form";
import type { SheetLayout } from "../../regulations/layouts/Layout";
import { appendixNumber, referenceLine, titleOfAppendix } from "./appendixLines";
import { documentHead } from "./documentHead";
import type { Frame } from "./Frame";
import { headWidths } from "./headWidths";
import { printableWidths } from "./printableWidths";
import { signatureBlock } from "./signatureBlock";

/**
 * What stands round the tables of one sheet: the head of the document on the first; the number of an
 * appendix and whose it is where one begins; the signature on the last sheet of the document itself,
 * before its appendices, or on the last of all where it is nothing but appendices.
 *
 * @param sheet one of `sheets`
 * @param sheets all that are written, in order
 * @param form absent: nothing was typed, and only numbers of appendices are known
 */
export function frameOf(sheet: SheetLayout, sheets: readonly SheetLayout[], form?: Form): Frame {
  const at = sheets.indexOf(sheet);
  const { appendix, appendixTitle } = sheet;
  const begins = appendix !== undefined && sheets[at - 1]?.appendix !== appendix;
  const count = new Set(sheets.flatMap((each) => each.appendix ?? [])).size;
  const last = sheets.findLast((each) => each.appendix === undefined) ?? sheets.at(-1);
  const hasHead = at === 0 && form?.hasHead === true;
  const printable = printableWidths(sheet.widths, sheet.orientation);
  const widths = hasHead ? headWidths(printable) : printable;
  const columns = widths.length;
  const reference =
    begins && form !== undefined && form.issuer !== "" ? [referenceLine(form, columns)] : [];
  const hasOwnTitle = begins && appendixTitle !== undefined;
  return {
    widths,
    above: [
      ...(hasHead ? documentHead(form, widths) : []),
      ...(begins ? [appendixNumber(appendix, count, columns)] : []),
      ...(hasOwnTitle ? [titleOfAppendix(appendixTitle, columns), ...reference] : []),
    ],
    belowTitles: hasOwnTitle ? [] : reference,
    signature: sheet === last && form?.hasSignature === true ? signatureBlock(form, widths) : [],
  };
}
