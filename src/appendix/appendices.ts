import type { AppendixInput } from "./AppendixInput";
import type { AppendixOptions } from "./AppendixOptions";
import type { Composed } from "./Composed";
import { composedAppendix } from "./composedAppendix";
import { numberedPages } from "./pages/numberedPages";
import { wantedSheets } from "./wantedSheets";

/**
 * The sheets of the layout, in its order, with every part that has a result, divided among pages and
 * numbered.
 */
export function appendices(input: AppendixInput, options: AppendixOptions = {}): Composed[] {
  const wanted = wantedSheets(input.layout, input);
  const composed = wanted.map((each) => composedAppendix(each, wanted, input, options));
  return numberedPages(composed).map((sheet, at) => ({ ...composed[at]!, sheet }));
}
