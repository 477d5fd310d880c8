import type { ChartLayout } from "../regulations/layouts/ChartLayout";
import { printedRatio } from "../scoring/printedRatio";
import type { AppendixInput } from "./AppendixInput";
import { type Band, gap, type Piece, textPiece } from "./Band";
import { fixed } from "./decimalsFormat";
import { columnStarts } from "./headBands";
import type { PartBands } from "./partBands";
import { sharesOf } from "./sharesOf";
import { font, styles } from "./styles";

const chartRows = 12;
const chartRowHeight = 18; // points

/** The figures of a chart, a line for each tier, and the rows below them that it covers. */
export function chartBands(layout: ChartLayout, input: AppendixInput, across: number): PartBands {
  const { heads, spans, decimals } = layout;
  const starts = columnStarts(spans);
  const [tierAt, unitsAt, shareAt] = starts as [number, number, number];
  const number = (at: number, span: number, value: number, format: string): Piece => ({
    ...{ at, span, value, format },
    style: styles.body,
  });
  const shares = sharesOf(layout, input);
  const body = shares.map(({ tier, units, share }): Band => ({
    pieces: [
      textPiece(tierAt, spans[0], tier.label, styles.name),
      number(unitsAt, spans[1], units, "0"),
      number(shareAt, spans[2], printedRatio(share, decimals), `${fixed(decimals)}%`),
    ],
  }));
  return {
    head: [
      {
        pieces: [heads.tier, heads.units, heads.share].map((head, at) =>
          textPiece(starts[at]!, spans[at]!, head, styles.head),
        ),
      },
    ],
    body,
    foot: Array.from({ length: chartRows }, () => gap(chartRowHeight)),
    columns: starts,
    chart: (row) => {
      const figures = { row, rows: body.length, columns: 1 };
      return {
        kind: "pie",
        title: layout.titles[0],
        font,
        labels: { ...figures, column: tierAt },
        values: { ...figures, column: unitsAt },
        place: { row: row + body.length, column: 0, rows: chartRows, columns: across },
      };
    },
  };
}
