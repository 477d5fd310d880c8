import { appendices } from "../../src/appendix/appendices";
import type { Composed, ComposedTable } from "../../src/appendix/Composed";
import { layoutOf } from "../../src/regulations/layouts/layoutOf";
import type { TableLayout } from "../../src/regulations/layouts/TableLayout";
import type { Regulation } from "../../src/regulations/Regulation";
import type { MeasureResult } from "../../src/scoring/Standing";
import { shownText } from "../../src/sheet/shownText";

/**
 * A line of a generated table as displayed, by what its columns show ("total", "tier"; of another
 * measure "tier/readiness"). The tier of the full-width row above it is its own, and so is the rank in
 * a cell over several lines; stars after the name are left out.
 */
export type AppendixLine = Readonly<Record<string, string>>;

/** A generated table and its lines. */
export interface AppendixTable {
  layout: TableLayout;
  lines: readonly AppendixLine[];
}

/** The tables of units that these results get, as displayed. */
export function appendixLines(
  results: readonly MeasureResult[],
  regulation: Regulation,
): AppendixTable[] {
  const layout = layoutOf(regulation)!;
  const composed = appendices({ regulation, layout, results, earlierRanks: [], averages: [] });
  const layouts = layout.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.is === "table" ? [part] : [])),
  );
  return composed.flatMap((sheet) =>
    sheet.tables.flatMap((table): AppendixTable[] => {
      const found = layouts.find(({ id }) => id === table.id);
      return found === undefined
        ? []
        : [{ layout: found, lines: linesOf(sheet, table, found, regulation.decimalMark) }];
    }),
  );
}

function linesOf(
  { sheet }: Composed,
  { bodyRows, columns }: ComposedTable,
  { columns: shown, tierRows }: TableLayout,
  mark: "," | ".",
): AppendixLine[] {
  const keys = shown.map(({ shows }) =>
    "measure" in shows ? `${shows.is}/${shows.measure}` : shows.is,
  );
  const unit = keys.indexOf("unit");
  const lines: AppendixLine[] = [];
  let tier = "-";
  for (let row = bodyRows.first; row < bodyRows.first + bodyRows.count; row += 1) {
    const texts = columns.map((at) =>
      shownText(sheet.cells[row]![at]!, sheet.formats[row]![at]!, mark),
    );
    if (texts.slice(unit + 1).every((text) => text === "")) {
      const [label] = Object.entries(tierRows?.texts ?? {}).find(([, text]) => texts.includes(text)) ?? []; // prettier-ignore
      tier = label ?? "-";
      continue;
    }
    const line = Object.fromEntries(keys.map((key, at) => [key, texts[at]!]));
    const last = lines.at(-1);
    lines.push({
      ...(tierRows && { tier }),
      ...line,
      unit: line["unit"]!.replace(/\*+$/, ""),
      ...(line["rank"] === "" && last?.["rank"] !== undefined && { rank: last["rank"] }),
    });
  }
  return lines;
}
