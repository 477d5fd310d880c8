import { binhDinh2021 } from "../../src/regulations/binh-dinh-2021";
import type { Criterion, Group } from "../../src/regulations/Criterion";
import type { Regulation } from "../../src/regulations/Regulation";
import { assess } from "../../src/scoring/assess";
import { seeded } from "../actions/seededChanges";
import { type AppendixLine, appendixLines } from "./appendixLines";
import { binhDinhEntries } from "./binhDinhEntries";
import {
  changedBlock,
  exemptionsOf,
  type PlainBlock,
  plainBlock,
  type PlainUnit,
  scoreTable,
} from "./plainRound";
import { printedDocument } from "./PrintedDocument";

const print = printedDocument(binhDinh2021.id);
const groups = ["I", "II.a", "II.b", "III", "IV", "V", "VI"];
// mục 3.1.a, 3.1.b; Bảng 1.2.a, 2.2.a. Sở Tài chính has 9 of the 15 points of II.b.
const published = [
  plainBlock("department", groups, [13, 17, 15, 15, 5, 8, 12], binhDinhEntries(print, "1")),
  plainBlock("district", groups, [14, 28, 15, 15, 5, 8, 15], binhDinhEntries(print, "2")),
];

/** A line of a table: unit, total, percent, tier, rank; "-" for a unit that is not scored. */
type Row = [unit: string, total: string, percent: string, tier: string, rank: string];

/** The separate calculation: whole percent half-up, Tốt from 80, Khá from 60, competition on the percent, equals as listed. */
function expected({ units, maxima }: PlainBlock, counted: readonly number[]): Row[] {
  const figures = units.map(({ unit, scores }: PlainUnit) => {
    const own = counted.filter((at) => scores[at] !== "-");
    const total = own.reduce((sum, at) => sum + (scores[at] as bigint), 0n);
    const max = own.reduce((sum, at) => sum + maxima[at]!, 0n);
    return { unit, total, percent: own.length === 0 ? undefined : (200n * total + max) / (2n * max) }; // prettier-ignore
  });
  const scored = figures.filter(({ percent }) => percent !== undefined);
  const percents = [...new Set(scored.map(({ percent }) => percent!))].sort((a, b) => (a < b ? 1 : -1)); // prettier-ignore
  const lines: Row[] = [];
  for (const percent of percents) {
    const rank = lines.length + 1;
    const tier = percent >= 80n ? "Tốt" : percent >= 60n ? "Khá" : "Trung bình";
    for (const { unit, total } of scored.filter((each) => each.percent === percent))
      lines.push([unit, String(total), `${percent}%`, tier, String(rank)]);
  }
  for (const { unit, percent } of figures)
    if (percent === undefined) lines.push([unit, "-", "-", "-", "-"]);
  return lines;
}

/** The decision with the maxima and exemptions of a round. */
function regulationOf(round: readonly PlainBlock[]): Regulation {
  const points = (block: string, id: string) => {
    const { maxima } = round.find((each) => each.block === block)!;
    return Number(maxima[groups.indexOf(id)]!) / 10_000;
  };
  const withMaxima = <C extends Criterion>(criterion: C): C => {
    const parts = groups.filter((id) => id === criterion.id || id.startsWith(`${criterion.id}.`));
    return {
      ...criterion,
      ...(criterion.id === "II" && { criteria: criterion.criteria!.map(withMaxima) }),
      maxScore: Object.fromEntries(
        round.map(({ block }) => [
          block,
          { points: parts.reduce((sum, id) => sum + points(block, id) * 10, 0) / 10, source: "" },
        ]),
      ),
    };
  };
  return {
    ...binhDinh2021,
    blocks: binhDinh2021.blocks.map(({ id, label, names }) => ({ id, label, names })),
    groups: binhDinh2021.groups.map((group): Group => withMaxima(group)),
    exemptions: round.flatMap(exemptionsOf),
  };
}

/** A line of an appendix as such a row; component tables print no rank. */
function shownRow({ unit, total, ratio, tier, rank }: AppendixLine): (string | undefined)[] {
  const isScored = total !== "-" && total !== "Không chấm điểm, đánh giá";
  const row = isScored ? [unit, total, ratio, tier] : [unit, "-", "-", "-"];
  return rank === undefined ? row : [...row, isScored ? rank : "-"];
}

/** 385000 ten-thousandths are printed 38,5. */
const pointsShown = (total: string): string =>
  total === "-" ? total : String(Number(total) / 10_000).replace(".", ",");

test("200 seeded changes of scores, maxima, exemptions, names, order and units give every table as a separate calculation does, the first 50 as appendices too", () => {
  const below = seeded(51362021);
  for (let change = 0; change < 200; change += 1) {
    const round = published.map((block) => changedBlock(block, below));
    const regulation = regulationOf(round);
    const { results } = assess(round.map(scoreTable), regulation);
    for (const { block, measure, standings } of results) {
      const counted = measure === "overall" ? groups.map((_, at) => at) : [groups.indexOf(measure)];
      const rows = standings.map(({ entry, total, printedRatio, tier, rank }): Row => [
        entry.unit,
        String(total ?? "-"),
        printedRatio === undefined ? "-" : `${Math.round(printedRatio * 100)}%`, // whole percent already
        tier?.label ?? "-",
        String(rank ?? "-"),
      ]);
      expect(rows).toEqual(
        expected(
          round.find((each) => each.block === block)!,
          counted,
        ),
      );
    }
    expect(results).toHaveLength(16);
    if (change >= 50) continue;
    const tables = appendixLines(results, regulation);
    expect(tables).toHaveLength(16);
    for (const { layout, lines } of tables) {
      const counted = layout.measure === "overall" ? groups.map((_, at) => at) : [groups.indexOf(layout.measure)]; // prettier-ignore
      const block = round.find((each) => each.block === layout.block)!;
      const rows = expected(block, counted).map(([unit, total, ...others]) => [unit, pointsShown(total), ...others]); // prettier-ignore
      expect(lines.map(shownRow)).toEqual(
        layout.measure === "overall" ? rows : rows.map((row) => row.slice(0, 4)),
      );
    }
  }
});
