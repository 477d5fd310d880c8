import { firstError, isDone } from "../actions/Outcome";
import type { Ribbon } from "./Ribbon";
import { placeOf } from "../text/placeText";

/**
 * Tạo phụ lục on the ribbon. One that wrote has selected its first sheet and says no more; one that
 * could not opens the pane on the reason, with the first cell to be mended selected.
 */
export async function taoPhuLuc(ribbon: Ribbon): Promise<void> {
  const outcome = await ribbon.produce();
  if (!isDone(outcome)) {
    const first = firstError(outcome);
    const place = first && placeOf(first);
    if (place) await ribbon.show(place.sheet, place.cell);
    await ribbon.openPane();
  }
  await ribbon.report(outcome);
}
