import type { Book } from "../model/Book";
import type { Change } from "../model/Change";
import { formatAddress } from "../model/address";
import type { Schema } from "../protocol/Schema";
import type { World } from "../wire/World";

/** Sends an event of the workbook to the add-in. */
type Fire = (eventType: number, target: string, data: Record<string, unknown>) => void;

/** The number of an event as the library knows it: ("Worksheet", "onChanged"). */
function numberOf(schema: Schema, type: string, event: string): number {
  const found = schema[type]?.events[event]?.eventType;
  if (found === undefined) throw new Error(`office.js has no ${type}.${event}`);
  return found;
}

/**
 * Tells the add-in of what happens in the workbook, as far as it registered for it. Writes of the
 * add-in itself arrive too, marked as its own.
 * @param selected called after every change of the selection
 */
export function fireChanges(
  book: Book,
  world: World,
  fire: Fire,
  selected: () => void,
): () => void {
  const { schema, subscriptions } = world;
  const changed = numberOf(schema, "Worksheet", "onChanged");
  const selection = numberOf(schema, "Worksheet", "onSelectionChanged");
  const activated = numberOf(schema, "WorksheetCollection", "onActivated");
  const deactivated = numberOf(schema, "WorksheetCollection", "onDeactivated");
  const formatted = numberOf(schema, "WorksheetCollection", "onFormatChanged");
  const added = numberOf(schema, "WorksheetCollection", "onAdded");
  const deleted = numberOf(schema, "WorksheetCollection", "onDeleted");
  const tell = (eventType: number, targets: string[], data: Record<string, unknown>) => {
    for (const target of targets)
      if (subscriptions.wants(eventType, target)) fire(eventType, target, data);
  };
  let front = book.sheets.active();
  return book.onChange((change: Change) => {
    const { sheet } = change;
    const both = [sheet, "Workbook"];
    switch (change.kind) {
      case "cells":
      case "RowInserted":
      case "RowDeleted":
      case "ColumnInserted":
      case "ColumnDeleted":
        tell(changed, both, {
          worksheetId: sheet,
          address: formatAddress(change.area),
          changeType: change.kind === "cells" ? "RangeEdited" : change.kind,
          source: "Local",
          triggerSource: change.by === "addin" ? "ThisLocalAddin" : "Unknown",
        });
        return;
      case "selection":
        selected();
        tell(selection, both, { worksheetId: sheet, address: formatAddress(change.area) });
        return;
      case "sheetActivated":
        if (sheet === front) return;
        tell(deactivated, [front, "Workbook"], { worksheetId: front });
        tell(activated, both, { worksheetId: sheet });
        front = sheet;
        return;
      case "sheetAdded":
        tell(added, ["Workbook"], { worksheetId: sheet, source: "Local" });
        return;
      case "sheetDeleted":
        tell(deleted, ["Workbook"], { worksheetId: sheet, source: "Local" });
        return;
      case "format":
        tell(formatted, both, {
          worksheetId: sheet,
          address: formatAddress(change.area),
          source: "Local",
        });
        return;
      case "sheetRenamed":
        return; // no event of ExcelApi 1.14 that the add-in listens to
    }
  });
}
