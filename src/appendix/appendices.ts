import type { Form } from "../reading/form/Form";
import type { AppendixInput } from "./AppendixInput";
import type { Composed } from "./Composed";
import { composedSheet } from "./composedSheet";
import { frameOf } from "./form/frameOf";
import { bandsOf } from "./pages/bandsOf";
import { numberedPages } from "./pages/numberedPages";
import { paged } from "./pages/paged";
import { wantedSheets } from "./wantedSheets";

/**
 * The sheets of the layout, in its order, with every part that has a result, divided among pages and
 * numbered.
 *
 * @param form what was typed about the document; absent: its tables alone
 */
export function appendices(input: AppendixInput, form?: Form): Composed[] {
  const wanted = wantedSheets(input.layout, input);
  const composed = wanted
    .map((each) => composedSheet(each, input, frameOf(each, wanted, form)))
    .map((each) => ({ ...each, sheet: paged(each.sheet, bandsOf(each)) }));
  return numberedPages(composed).map((sheet, at) => ({ ...composed[at]!, sheet }));
}
