/** What a file holds that Office.js gives an id; each kind counts for itself. */
const kinds = ["table", "conditionalFormat", "chart", "customXml"] as const;

const hex = (number: number, length: number): string =>
  number.toString(16).toUpperCase().padStart(length, "0");

/**
 * The id of something that came with a file, in which ids of this kind do not stand: the same each
 * time the file is read, so that saving finds again what opening found.
 *
 * @param sheet number of the sheet in the file, 0 for the workbook
 * @param at    place among its kind on that sheet
 */
export const fileGuid = (kind: (typeof kinds)[number], sheet: number, at: number): string =>
  `{0000000${kinds.indexOf(kind) + 1}-0000-4000-8000-${hex(sheet, 6)}${hex(at, 6)}}`;
