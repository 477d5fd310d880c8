import type { SheetLayout } from "../regulations/layouts/Layout";
import type { AppendixInput } from "./AppendixInput";
import type { AppendixOptions } from "./AppendixOptions";
import type { Composed } from "./Composed";
import { composedSheet } from "./composedSheet";
import { frameOf } from "./form/frameOf";
import { withNativeFormulas } from "./native/withNativeFormulas";
import { bandsOf } from "./pages/bandsOf";
import { paged } from "./pages/paged";

/**
 * One sheet of the appendices, divided among pages whose numbers are still to come.
 *
 * @param layout one of `wanted`
 * @param wanted all sheets of the document, in its order
 */
export function composedAppendix(
  layout: SheetLayout,
  wanted: readonly SheetLayout[],
  input: AppendixInput,
  { form, cells = "values" }: AppendixOptions,
): Composed {
  const made = composedSheet(layout, input, frameOf(layout, wanted, form));
  const composed = cells === "values" ? made : withNativeFormulas(made, layout, input);
  return { ...composed, sheet: paged(composed.sheet, bandsOf(composed)) };
}
