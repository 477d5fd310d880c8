import { layoutOf } from "../../../src/regulations/layouts/layoutOf";
import type { AveragesLayout } from "../../../src/regulations/layouts/AveragesLayout";
import type { TableLayout } from "../../../src/regulations/layouts/TableLayout";
import type { Misprint } from "../../cases/misprints";
import { type PrintedDocument, printedTable } from "../../cases/PrintedDocument";
import type { ComposedSample } from "./composedSample";
import { printedRows, type Printing } from "./printedRows";
import { inPrintedOrder, shownRows, type ShownRows, titlesOf, withKeys } from "./shownRows";

/** A table of the print, misprints mended, beside the generated one, as displayed. */
export interface ComparedAppendix {
  printed: Pick<ShownRows, "head" | "body" | "foot">;
  shown: Pick<ShownRows, "head" | "body" | "foot">;
  /** Lines above the table, without the number before its own title. */
  titles: { printed: string[]; shown: string[]; number: string };
  /** Texts of the print that were compared. */
  cells: number;
  met: readonly Misprint[];
}

/** Sets a generated table beside the printed one of its id. */
export function comparedAppendix(
  document: PrintedDocument,
  sample: ComposedSample,
  layout: TableLayout | AveragesLayout,
  printing: Printing,
): ComparedAppendix {
  const { regulation, composed } = sample;
  const { id } = layout;
  const on = composed.find(({ tables }) => tables.some((each) => each.id === id))!;
  const { titles, ...rows } = shownRows(
    on,
    on.tables.find((each) => each.id === id)!,
    regulation.decimalMark,
  );
  const { met, keys, ...expected } = printedRows(document, id, printing);
  const { title, footnotes, headings: all = [] } = printedTable(document, id);
  const before = on.tables.slice(
    0,
    on.tables.findIndex((each) => each.id === id),
  );
  // A heading over several tables of one sheet stands above the first of them.
  const above = new Set(before.flatMap((each) => titlesOf(on, each, regulation.decimalMark)));
  const headings = all.filter(
    (heading) => !above.has(heading) && printing.ofTheForm?.test(heading) !== true,
  );
  const body = layout.is === "table" ? arranged(rows.body, layout, sample, keys) : rows.body;
  const [, number = "", own = ""] = /^((?:Bảng )?[\w.]+\. )?(.*)$/.exec(titles.at(-1) ?? "")!;
  const printed = { ...expected, foot: [...footnotes] };
  const texts = [...printed.head, ...printed.body, printed.foot, headings, [title]];
  return {
    printed,
    shown: { head: rows.head, body: withKeys(body, printing), foot: rows.foot },
    titles: { printed: [...headings, title], shown: [...titles.slice(0, -1), own], number },
    cells: texts.flat().filter((text) => text !== "").length,
    met,
  };
}

/** The body with equal units as printed. */
function arranged(
  body: readonly string[][],
  { block, measure, columns }: TableLayout,
  { regulation, results }: ComposedSample,
  keys: readonly string[],
): string[][] {
  const { standings } = results.find((each) => each.block === block && each.measure === measure)!;
  const rules = regulation.measures.find(
    (each) => each.id === measure && each.blocks.includes(block),
  )!;
  const byPlace = new Set(
    columns.flatMap(({ shows }, at) =>
      shows.is === "place" || (shows.is === "rank" && shows.isMerged === true) ? [at] : [],
    ),
  );
  return inPrintedOrder(body, standings, rules, keys, byPlace);
}

/** The tables of a regulation's appendices that a document prints, in print order. */
export const printedLayouts = (sample: ComposedSample): (TableLayout | AveragesLayout)[] =>
  layoutOf(sample.regulation)!.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.is === "table" || part.is === "averages" ? [part] : [])),
  );
