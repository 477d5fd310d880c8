/**
 * How a sheet of ours is known again, also under another name: a hidden name of the workbook,
 * EGI_PL_I_1 for the table I.1, that refers to the table. Part of the file: never to be changed.
 */
const prefix = "EGI_PL_";

/** The workbook's name for a table: EGI_PL_I_1 for "I.1". Ids are letters, digits and dots. */
export const markOf = (id: string): string => prefix + id.replaceAll(".", "_");

/** The table that a name of the workbook marks; undefined where it is not one of ours. */
export const idOfMark = (name: string): string | undefined =>
  name.startsWith(prefix) ? name.slice(prefix.length).replaceAll("_", ".") : undefined;

/** The sheet in a reference: "PL I.1" of ='PL I.1'!$A$1:$F$30; undefined where the sheet is gone. */
export function sheetOfReference(formula: string): string | undefined {
  const found = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(formula);
  return found?.[1]?.replaceAll("''", "'") ?? found?.[2];
}

/** A reference to the first rows and columns of a sheet: ='PL I.1'!$A$1:$F$30. */
export function referenceTo(sheet: string, rows: number, columns: number): string {
  const last = columns > 26 ? "Z" : String.fromCharCode(64 + columns);
  return `='${sheet.replaceAll("'", "''")}'!$A$1:$${last}$${rows}`;
}
