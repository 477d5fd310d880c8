import { toNumber } from "../reading/toNumber";
import type { AveragesLayout } from "../regulations/layouts/AveragesLayout";
import type { AppendixInput } from "./AppendixInput";
import { averagesOf } from "./averagesOf";
import { type Band, textPiece } from "./Band";
import { decimalsFormat } from "./decimalsFormat";
import { columnStarts } from "./headBands";
import type { PartBands } from "./partBands";
import { styles } from "./styles";

const percent = 100;

/** Typed averages, a line for each criterion. Throws where the committee typed none. */
export function averagesBands(layout: AveragesLayout, input: AppendixInput): PartBands {
  const { heads, spans } = layout;
  const table = averagesOf(layout, input);
  if (table === undefined) throw new Error(`no averages of ${layout.id}`);
  const [placeAt, criterionAt, averageAt] = columnStarts(spans) as [number, number, number];
  const texts = [heads.place, heads.criterion, heads.average];
  const columns = [placeAt, criterionAt, averageAt];
  return {
    head: [
      { pieces: texts.map((text, at) => textPiece(columns[at]!, spans[at]!, text, styles.head)) },
    ],
    body: table.lines.map(({ criterion, average }, at): Band => ({
      pieces: [
        { at: placeAt, span: spans[0], value: at + 1, format: "0", style: styles.body },
        textPiece(criterionAt, spans[1], criterion, styles.name),
        {
          at: averageAt,
          span: spans[2],
          value: toNumber(average),
          format: `${decimalsFormat(average * percent, "asTheyAre")}%`,
          style: styles.body,
        },
      ],
    })),
    foot: [],
    columns,
  };
}
