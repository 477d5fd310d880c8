import type { TableLayout } from "../regulations/layouts/TableLayout";
import type { MeasureResult, Standing } from "../scoring/Standing";
import type { AppendixInput } from "./AppendixInput";
import { type Band, textPiece } from "./Band";
import { bodyBands } from "./bodyBands";
import { footnotesOf } from "./footnotesOf";
import { columnStarts, headBands } from "./headBands";
import { styles } from "./styles";
import type { UnitLine } from "./UnitLine";

/** The rows of one table, by what they are. */
export interface TableBands {
  head: readonly Band[];
  body: readonly Band[];
  foot: readonly Band[];
  /** First column on the sheet of each of its columns. */
  columns: readonly number[];
}

/** A table of units as rows. Throws where its result is not among the input's. */
export function tableBands(layout: TableLayout, input: AppendixInput): TableBands {
  const { columns, footnotes } = layout;
  const result = resultOf(layout.measure, layout.block, input);
  if (result === undefined) throw new Error(`no result of ${layout.measure} of ${layout.block}`);
  const { standings } = result;
  const marked =
    footnotes === undefined ? undefined : footnotesOf(standings, footnotes, input.regulation);
  const across = columns.reduce((sum, { span = 1 }) => sum + span, 0);
  return {
    head: headBands(columns),
    body: bodyBands(layout, linesOf(layout, standings, input, marked?.markOf)),
    foot: (marked?.texts ?? []).map((text) => ({
      pieces: [textPiece(0, across, text, styles.footnote)],
    })),
    columns: columnStarts(columns.map(({ span = 1 }) => span)),
  };
}

/** The result of a measure in a block. */
export const resultOf = (
  measure: string,
  block: string,
  { results }: Pick<AppendixInput, "results">,
): MeasureResult | undefined =>
  results.find((each) => each.block === block && each.measure === measure);

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
    const found = resultOf(measure, block, input)?.standings ?? [];
    const byEntry = new Map<unknown, Standing>(found.map((each) => [each.entry, each]));
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
