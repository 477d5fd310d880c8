/** Dấu thập phân of a table. */
export type DecimalMark = "," | ".";
