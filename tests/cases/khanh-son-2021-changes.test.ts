import { khanhSon2021 } from "../../src/regulations/khanh-son-2021";
import type { Regulation } from "../../src/regulations/Regulation";
import { assess } from "../../src/scoring/assess";
import { changeExemption } from "../actions/changeExemption";
import type { CommitteeLine } from "../actions/committeeTable";
import {
  changed,
  changeMaximum,
  changeName,
  changeOrder,
  changeScore,
  makeEqual,
  removeUnit,
  seeded,
} from "../actions/seededChanges";
import { expectedRanking, khanhHoaRules, type Rules } from "../actions/separateCalculation";
import { appendixLines } from "./appendixLines";
import { type CommitteeBlock, exemptionsOf, scoreTableOf } from "./committeeRound";
import { printedDocument, printedTable } from "./PrintedDocument";
import { shownLine } from "./shownLine";

const print = printedDocument(khanhSon2021.id);

/** A table of the document: scores, and the điểm chuẩn of each unit as points that are taken off the block's. */
const asPublished = (block: string, id: string, most: number): CommitteeBlock => ({
  block,
  groups: ["total"],
  table: {
    appendix: `bảng ${id}`,
    groupMax: [most],
    roundsTotals: false,
    lines: printedTable(print, id).rows.map(({ unit, cells }): CommitteeLine => {
      const standard = cells["Điểm chuẩn"]!.value!;
      return {
        unit,
        groups: [cells["Điểm đạt được"]!.value!],
        bonus: 0,
        penalty: 0,
        note: "",
        maxScore: standard,
        exemption: { without: [], less: [], unallocated: most - standard },
      };
    }),
  },
});

const blocks = [
  asPublished("office", "1", 1000),
  asPublished("serviceUnit", "2", 750),
  asPublished("commune", "3", 960),
];
const rules: Rules = { ...khanhHoaRules, ratioDecimals: 2, unscored: "last" }; // domain.md, section 2
const changes = [
  changeScore,
  changeScore,
  changeMaximum,
  changeExemption,
  changeName,
  changeOrder,
  makeEqual,
  removeUnit,
];

/** 38,5 printed with two decimals. */
function twoDecimals(points: string): string {
  const [whole, decimals = ""] = points.split(",");
  return `${whole},${decimals.padEnd(2, "0")}`;
}

test("200 seeded changes of scores, maxima, exemptions, names, order and units give every table as a separate calculation does, the first 50 as appendices too", () => {
  const below = seeded(29102021);
  for (let change = 0; change < 200; change += 1) {
    const round = blocks.map((each) => ({ ...each, table: changed(each.table, below, changes) }));
    const regulation: Regulation = { ...khanhSon2021, exemptions: round.flatMap(exemptionsOf) };
    const { results } = assess(round.map(scoreTableOf), regulation);
    expect(results.map(({ block }) => block)).toEqual(blocks.map(({ block }) => block));
    results.forEach(({ standings }, at) => {
      const lines = expectedRanking(round[at]!.table, rules);
      expect(standings.map(shownLine)).toEqual(lines);
      expect(standings.map(({ rank }) => rank)).toEqual(
        lines.map(({ score }, place) => (score === "-" ? undefined : place + 1)),
      );
    });
    if (change >= 50) continue;
    const shown = appendixLines(results, regulation);
    expect(shown).toHaveLength(3);
    shown.forEach(({ lines }, at) => {
      const rows = expectedRanking(round[at]!.table, rules).map(({ unit, score, ratio, tier }) => {
        const [points = "", max = ""] = score.split("/");
        return score === "-" ? [unit, "-", "-", "-"] : [unit, twoDecimals(points), max, ratio.slice(0, -1), tier]; // prettier-ignore
      });
      expect(
        lines.map((line) => {
          const { unit, ratio, tier } = line;
          const total = line["total"]!;
          return total === "-" ? [unit, total, ratio, tier] : [unit, total, line["maxScore"], ratio, tier]; // prettier-ignore
        }),
      ).toEqual(rows);
    });
  }
});
