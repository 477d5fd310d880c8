import { khanhHoaEgov2020 } from "../../src/regulations/khanh-hoa-egov-2020";
import type { Regulation } from "../../src/regulations/Regulation";
import { assess } from "../../src/scoring/assess";
import { decimalText } from "../../src/scoring/decimalText";
import { changeExemption } from "../actions/changeExemption";
import type { CommitteeLine, CommitteeScores } from "../actions/committeeTable";
import {
  changed,
  changeName,
  changeOrder,
  changeScore,
  makeEqual,
  removeUnit,
  seeded,
} from "../actions/seededChanges";
import { expectedRanking, groupAlone, type Rules } from "../actions/separateCalculation";
import { appendixLines } from "./appendixLines";
import { type CommitteeBlock, exemptionsOf, scoreTableOf } from "./committeeRound";
import { changeCommuneName, compareCommunes } from "./communeNames";
import { parentOf } from "./egovEntries";
import { printedDocument, printedTable } from "./PrintedDocument";
import { shownLine } from "./shownLine";

const print = printedDocument(khanhHoaEgov2020.id);

const asPublished = (block: string, id: string, groupMax: readonly number[]): CommitteeBlock => ({
  block,
  groups: ["achieved", "readiness"],
  table: {
    appendix: id,
    groupMax,
    roundsTotals: false,
    lines: printedTable(print, id).rows.map((row): CommitteeLine => {
      const parent = parentOf(row);
      const scores = Object.entries(row.cells).filter(([head]) => head.endsWith("Tổng điểm"));
      return {
        unit: row.unit,
        ...(parent !== undefined && { parent }),
        groups: scores.map(([, { value }]) => value!),
        bonus: 0,
        penalty: 0,
        note: "",
        maxScore: groupMax[0]! + groupMax[1]!,
      };
    }),
  },
});

const districts = asPublished("district", "PL.I", [100, 50]);
const communes = asPublished("commune", "PL.II", [60, 30]); // the first is not printed; 57 is the best

const unranked = "Không xếp hạng";
/** Lower bounds of I, II, III, IV: domain.md, section 2. */
const scale = (...bounds: [string, string, string, string]): Rules => ({
  tiers: [
    ...bounds.map((bound, at) => [BigInt(bound), ["I", "II", "III", "IV"][at]!] as const),
    [0n, unranked],
  ],
  ratioDecimals: 0,
  unscored: "last",
});
const scales: Record<string, Rules> = {
  "district achieved": scale("900000", "840000", "780000", "750000"),
  "district readiness": scale("450000", "400000", "375000", "350000"),
  "commune achieved": scale("540000", "501000", "435000", "380000"),
  "commune readiness": scale("270000", "240000", "225000", "210000"),
};

/** Score and result of each unit in one measure, best first; of a whole of 100 a percent is a point. */
function expected({ block, table }: CommitteeBlock, measure: string): [string, string, string][] {
  const alone = groupAlone(table, measure === "achieved" ? 0 : 1);
  const ofHundred = { ...alone, lines: alone.lines.map((line) => ({ ...line, maxScore: 100 })) };
  return expectedRanking(ofHundred, scales[`${block} ${measure}`]).map(({ unit, score, tier }) => [
    unit,
    score.split("/")[0]!,
    tier,
  ]);
}

/** By district, there those that are not scored last, then by name. */
function listed(table: CommitteeScores, lines: [string, string, string][]): typeof lines {
  const parents = new Map(table.lines.map(({ unit, parent }) => [unit, parent!]));
  return lines.sort(
    ([a, left], [b, right]) =>
      compareCommunes(parents.get(a)!, parents.get(b)!) ||
      Number(left === "-") - Number(right === "-") ||
      compareCommunes(a, b),
  );
}

/** 1, 2, 2, 4 by score; none for a unit that is không xếp hạng or not scored. */
const expectedRanks = (lines: [string, string, string][]): (number | undefined)[] =>
  lines.map(([, score, tier]) =>
    score === "-" || tier === unranked
      ? undefined
      : 1 + lines.findIndex(([, other]) => other === score),
  );

const changes = [changeScore, changeScore, changeOrder, makeEqual, removeUnit, changeExemption];

/** 38,50 as the calculation writes it: 38,5. */
const plain = (text: string | undefined): string | undefined => text?.replace(/,(\d)0$/, ",$1");

test("200 seeded changes of scores, exemptions, names, order and units give both appendices as a separate calculation does, the first 50 as they are displayed too", () => {
  const below = seeded(6442021);
  for (let change = 0; change < 200; change += 1) {
    const round = [
      { ...districts, table: changed(districts.table, below, [...changes, changeName]) },
      { ...communes, table: changed(communes.table, below, [...changes, changeCommuneName]) },
    ];
    const regulation: Regulation = { ...khanhHoaEgov2020, exemptions: round.flatMap(exemptionsOf) };
    const { results } = assess(round.map(scoreTableOf), regulation);
    expect(results).toHaveLength(4);
    for (const { measure, block, standings } of results) {
      const own = round.find((each) => each.block === block)!;
      const byScore = expected(own, measure);
      const lines = block === "commune" ? listed(own.table, byScore) : byScore;
      expect(
        standings.map((standing) => {
          const { unit, tier } = shownLine(standing);
          const score = standing.total === undefined ? "-" : decimalText(standing.total, ",");
          return [unit, score, tier];
        }),
      ).toEqual(lines);
      expect(standings.map(({ rank }) => rank)).toEqual(
        block === "commune" ? lines.map(() => undefined) : expectedRanks(lines),
      );
    }
    if (change >= 50) continue;
    for (const { layout, lines: shown } of appendixLines(results, regulation)) {
      const own = round.find((each) => each.block === layout.block)!;
      const order = (measure: string) => {
        const byScore = expected(own, measure);
        return layout.block === "commune" ? listed(own.table, byScore) : byScore;
      };
      const achieved = order("achieved");
      const readiness = new Map(order("readiness").map(([unit, ...others]) => [unit, others]));
      expect(
        shown.map((line) => [line["unit"], plain(line["total/achieved"]), line["tier/achieved"]]),
      ).toEqual(achieved);
      expect(shown.map((line) => [plain(line["total/readiness"]), line["tier/readiness"]])).toEqual(
        achieved.map(([unit]) => readiness.get(unit)),
      );
    }
  }
});
