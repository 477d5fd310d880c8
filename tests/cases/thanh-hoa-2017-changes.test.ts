import { thanhHoa2017 } from "../../src/regulations/thanh-hoa-2017";
import { assess } from "../../src/scoring/assess";
import { seeded } from "../actions/seededChanges";
import { type AppendixLine, appendixLines } from "./appendixLines";
import { changedBlock, exemptionsOf, type PlainBlock, plainBlock, scoreTable } from "./plainRound";
import { printedDocument } from "./PrintedDocument";
import { thanhHoaEntries } from "./thanhHoaEntries";

const print = printedDocument(thanhHoa2017.id);
const groups = ["infrastructure", "internal", "public", "security", "staff", "policy", "commune"];
// No maximum is printed: scores are changed up to whole points above the best seen.
const published = [
  plainBlock("department", groups.slice(0, 6), [8, 35, 18, 15, 7, 10], thanhHoaEntries(print, "1.1")), // prettier-ignore
  plainBlock("district", groups, [8, 25, 17, 15, 7, 10, 10], thanhHoaEntries(print, "2.1")),
];

/** A line of a table: unit, points, rank; "-" for a unit that does not have the group. */
type Row = [unit: string, points: string, rank: string];

/** Units with points best first, equals in the given order, then those without. */
function ranked(
  units: readonly { unit: string; points: bigint | "-" }[],
  counting: "competition" | "dense",
): Row[] {
  const scored = units.flatMap(({ unit, points }) => (points === "-" ? [] : [{ unit, points }]));
  const values = [...new Set(scored.map(({ points }) => points))].sort((a, b) => (a < b ? 1 : -1));
  const lines: Row[] = [];
  values.forEach((value, at) => {
    const rank = counting === "dense" ? at + 1 : lines.length + 1;
    for (const { unit, points } of scored)
      if (points === value) lines.push([unit, String(points), String(rank)]);
  });
  for (const { unit, points } of units) if (points === "-") lines.push([unit, "-", "-"]);
  return lines;
}

/** The separate calculation: every table in the order of the document; equals stand as in the table before. */
function expected({ units, groups: own }: PlainBlock): { tables: Row[][]; tiers: string[] } {
  const totals = units.map(({ unit, scores }) => ({
    unit,
    points: scores.reduce<bigint>((sum, score) => (score === "-" ? sum : sum + score), 0n),
  }));
  const overall = ranked(totals, "competition");
  const tiers = overall.map(([, points]) =>
    BigInt(points) >= 850_000n ? "Tốt" : BigInt(points) >= 700_000n ? "Khá" : "Trung bình",
  );
  const tables = [overall];
  own.forEach((_, at) => {
    const before = tables.at(-1)!.map(([unit]) => unit);
    const listed = before.map((unit) => ({
      unit,
      points: units.find((each) => each.unit === unit)!.scores[at]!,
    }));
    tables.push(ranked(listed, "dense"));
  });
  return { tables, tiers };
}

/** A line of an appendix: a unit that does not have the group has "-" and no rank. */
const shownRow = ({ unit, total, rank }: AppendixLine) => [unit, total, total === "-" ? "-" : rank];

/** 385000 ten-thousandths are printed 38.5. */
const pointsShown = (points: string): string =>
  points === "-" ? points : String(Number(points) / 10_000);

test("200 seeded changes of scores, exemptions, names, order and units give every table as a separate calculation does, the first 50 as appendices too", () => {
  const below = seeded(4642018);
  for (let change = 0; change < 200; change += 1) {
    const round = published.map((block) => changedBlock(block, below));
    const regulation = { ...thanhHoa2017, exemptions: round.flatMap(exemptionsOf) };
    const { results } = assess(round.map(scoreTable), regulation);
    for (const block of round) {
      const own = results.filter((each) => each.block === block.block);
      const { tables, tiers } = expected(block);
      expect(
        own.map(({ standings }) =>
          standings.map(({ entry, total, rank }): Row => [
            entry.unit,
            String(total ?? "-"),
            String(rank ?? "-"),
          ]),
        ),
      ).toEqual(tables);
      expect(own[0]!.standings.map(({ tier }) => tier!.label)).toEqual(tiers);
      if (change >= 50) continue;
      const shown = appendixLines(own, regulation);
      expect(shown.map(({ lines }) => lines.map(shownRow))).toEqual(
        tables.map((rows) => rows.map(([unit, points, rank]) => [unit, pointsShown(points), rank])),
      );
      expect(shown[0]!.lines.map(({ tier }) => tier)).toEqual(tiers);
    }
  }
});
