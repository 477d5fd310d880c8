/** What a cell holds: a blank is "", an error is its text, such as "#N/A". */
export type CellValue = string | number | boolean;
