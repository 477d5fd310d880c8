import type { AveragesLayout } from "./AveragesLayout";
import type { ChartLayout } from "./ChartLayout";
import type { ConclusionLayout } from "./ConclusionLayout";
import type { TableLayout } from "./TableLayout";
import type { TableListLayout } from "./TableListLayout";

/** What stands on a sheet of the appendices, top to bottom. */
export type PartLayout =
  TableLayout | AveragesLayout | ChartLayout | ConclusionLayout | TableListLayout;

/** A worksheet of the appendices and what shares it. */
export interface SheetLayout {
  /** Stable over runs: that of its table, where it holds one. */
  id: string;
  /** Of the worksheet, at most 31 characters. */
  name: string;
  orientation: "portrait" | "landscape";
  /** Lines on top, as the document prints them. */
  titles: readonly string[];
  /** Of its columns, in points. */
  widths: readonly number[];
  parts: readonly PartLayout[];
  /** Which appendix of the document it belongs to, from 1; absent: it is part of the document itself. */
  appendix?: number;
  /** Title of the appendix, where it is not the titles of its first sheet. */
  appendixTitle?: string;
  /** Whether it goes on where the sheet before it ends: its pages are numbered on. */
  continues?: true;
}

/** The appendices of a decision in print order, as data that survives JSON; names no unit. */
export type Layout = readonly SheetLayout[];
