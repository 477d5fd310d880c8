import type { TableLayout } from "../regulations/layouts/TableLayout";
import type { Standing } from "../scoring/Standing";
import { wholePoints } from "../scoring/wholePoints";
import type { AppendixInput } from "./AppendixInput";
import { textPiece } from "./Band";
import { bodyBands } from "./bodyBands";
import { footnotesOf } from "./footnotesOf";
import { columnStarts, headBands } from "./headBands";
import { maxScoreText } from "./maxScoreText";
import type { PartBands } from "./partBands";
import { resultOf } from "./resultOf";
import { styles } from "./styles";
import type { UnitLine } from "./UnitLine";

/** A table of units as rows. Throws where its result is not among the input's. */
export function tableBands(layout: TableLayout, input: AppendixInput): PartBands {
  const { columns, footnotes } = layout;
  const { standings } = resultOf(layout.measure, layout.block, input);
  const marked =
    footnotes === undefined ? undefined : footnotesOf(standings, footnotes, input.regulation);
  const across = columns.reduce((sum, { span = 1 }) => sum + span, 0);
  return {
    head: headBands(columns, { maxScore: fullMaxText(standings, input.regulation) }),
    ...bodyBands(layout, linesOf(layout, standings, input, marked?.markOf)),
    foot: (marked?.texts ?? []).map((text) => ({
      pieces: [textPiece(0, across, text, styles.footnote)],
    })),
    columns: columnStarts(columns.map(({ span = 1 }) => span)),
  };
}

/** The maximum of units without exemptions, for the headings. */
function fullMaxText(
  [first]: readonly Standing[],
  { decimalMark }: AppendixInput["regulation"],
): string {
  const full = first?.explanation.max.full ?? "unknown";
  return maxScoreText(full === "unknown" ? full : wholePoints(full), decimalMark);
}

function linesOf(
  { block, parentRows }: TableLayout,
  standings: readonly Standing[],
  input: AppendixInput,
  markOf: (standing: Standing) => string = () => "",
): UnitLine[] {
  const others = new Map<string, Map<unknown, Standing>>();
  const standingsIn = (measure: string): Map<unknown, Standing> => {
    const known = others.get(measure);
    if (known !== undefined) return known;
    const found = input.results.find((each) => each.block === block && each.measure === measure);
    const byEntry = new Map<unknown, Standing>(found?.standings.map((each) => [each.entry, each]));
    others.set(measure, byEntry);
    return byEntry;
  };
  const years = new Map(
    input.earlierRanks
      .filter((each) => each.block === block)
      .map(({ year, ranks }) => [year, ranks]),
  );
  let place = 0;
  let parent: string | undefined;
  return standings.map((standing) => {
    const { entry } = standing;
    place = parentRows !== undefined && entry.parent !== parent ? 1 : place + 1;
    parent = entry.parent;
    return {
      standing,
      place,
      mark: markOf(standing),
      standingIn: (measure) => standingsIn(measure).get(entry),
      earlierRank: (year) => years.get(year)?.get(entry),
      regulation: input.regulation,
    };
  });
}
