import type { AppendixInput } from "./AppendixInput";
import type { AppendixOptions } from "./AppendixOptions";
import type { Composed } from "./Composed";
import { composedSheet } from "./composedSheet";
import { frameOf } from "./form/frameOf";
import { withNativeFormulas } from "./native/withNativeFormulas";
import { bandsOf } from "./pages/bandsOf";
import { numberedPages } from "./pages/numberedPages";
import { paged } from "./pages/paged";
import { wantedSheets } from "./wantedSheets";

/**
 * The sheets of the layout, in its order, with every part that has a result, divided among pages and
 * numbered.
 */
export function appendices(
  input: AppendixInput,
  { form, cells = "values" }: AppendixOptions = {},
): Composed[] {
  const wanted = wantedSheets(input.layout, input);
  const composed = wanted
    .map((each) => {
      const made = composedSheet(each, input, frameOf(each, wanted, form));
      return cells === "values" ? made : withNativeFormulas(made, each, input);
    })
    .map((each) => ({ ...each, sheet: paged(each.sheet, bandsOf(each)) }));
  return numberedPages(composed).map((sheet, at) => ({ ...composed[at]!, sheet }));
}
