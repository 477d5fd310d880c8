import type { Area } from "./Area";

/** Something that happened to the workbook; `sheet` is the sheet's id. A recalculation is no change. */
export type Change =
  | { kind: "cells"; sheet: string; area: Area; by: "user" | "addin" }
  | {
      /** Whole rows or columns came or went; `area` is where. */
      kind: "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
      sheet: string;
      area: Area;
      by: "user" | "addin";
    }
  | { kind: "format"; sheet: string; area: Area }
  | { kind: "selection"; sheet: string; area: Area }
  | { kind: "sheetAdded" | "sheetActivated"; sheet: string }
  | { kind: "sheetDeleted" | "sheetRenamed"; sheet: string; name: string };
