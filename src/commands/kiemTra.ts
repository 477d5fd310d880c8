import { firstError } from "../actions/Outcome";
import { placeOf } from "../text/placeText";
import type { Ribbon } from "./Ribbon";

/** Kiểm tra on the ribbon: opens the pane on the problems, with the first cell to be mended selected. */
export async function kiemTra(ribbon: Ribbon): Promise<void> {
  const outcome = await ribbon.check();
  const first = firstError(outcome);
  const place = first && placeOf(first);
  if (place) await ribbon.show(place.sheet, place.cell);
  await ribbon.openPane();
  await ribbon.report(outcome);
}
