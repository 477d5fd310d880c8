import type { TableListLayout } from "../regulations/layouts/TableListLayout";
import type { AppendixInput } from "./AppendixInput";
import { type Band, textPiece } from "./Band";
import { columnStarts } from "./headBands";
import type { PartBands } from "./partBands";
import { styles } from "./styles";
import { wantedSheets } from "./wantedSheets";

/** The titles of the tables and charts that are written, in the order of the sheets. */
export function tableListBands({ heads, spans }: TableListLayout, input: AppendixInput): PartBands {
  const starts = columnStarts(spans);
  const titles = wantedSheets(input.layout, input).flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.is === "conclusion" || part.is === "tableList" ? [] : [...part.titles],
    ),
  );
  return {
    head: [
      {
        pieces: [heads.place, heads.title].map((head, at) =>
          textPiece(starts[at]!, spans[at]!, head, styles.head),
        ),
      },
    ],
    body: titles.map((title, at): Band => ({
      pieces: [
        { at: starts[0]!, span: spans[0], value: at + 1, format: "0", style: styles.body },
        textPiece(starts[1]!, spans[1], title, styles.name),
      ],
    })),
    foot: [],
    columns: starts,
  };
}
