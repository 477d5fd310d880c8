/** The events that the host sends, by class; registering for any other fails and is named. */
export const firedEvents: Readonly<Record<string, readonly string[]>> = {
  Worksheet: ["onActivated", "onChanged", "onDeactivated", "onFormatChanged", "onSelectionChanged"],
  WorksheetCollection: [
    "onActivated",
    "onAdded",
    "onChanged",
    "onDeactivated",
    "onDeleted",
    "onFormatChanged",
    "onSelectionChanged",
  ],
};
