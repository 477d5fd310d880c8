import { firstError, isDone, type Outcome } from "../actions/Outcome";
import { placeOf } from "../text/placeText";

/** What the ribbon asks of the pane's page, with which it shares its runtime. */
export interface Ribbon {
  produce(): Promise<Outcome>;
  /** Selects a cell of a sheet. */
  show(sheet: string, cell: string): Promise<void>;
  /** Opens the pane where it is closed. */
  openPane(): Promise<void>;
  /** Hands the outcome to whoever asked for it in the workbook, where somebody did. */
  report(outcome: Outcome): Promise<void>;
}

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
