import { areFormulasLeft } from "../actions/areFormulasLeft";
import { firstError, isDone } from "../actions/Outcome";
import type { Ribbon } from "./Ribbon";
import { placeOf } from "../text/placeText";

/**
 * Tạo phụ lục on the ribbon. One that wrote has selected its first sheet and says no more, but where
 * EGI formulas are left in the workbook, which the pane then names; one that could not opens the pane
 * on the reason, with the first cell to be mended selected.
 */
export async function taoPhuLuc(ribbon: Ribbon): Promise<void> {
  const outcome = await ribbon.produce();
  if (!isDone(outcome)) {
    const first = firstError(outcome);
    const place = first && placeOf(first);
    if (place) await ribbon.show(place.sheet, place.cell);
    await ribbon.openPane();
  } else if ("production" in outcome && areFormulasLeft(outcome.production))
    await ribbon.openPane();
  await ribbon.report(outcome);
}
