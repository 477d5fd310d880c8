import { khanhHoaEgov2020 } from "../../src/regulations/khanh-hoa-egov-2020";
import type { CommitteeLine, CommitteeScores } from "../actions/committeeTable";
import { expectedRanking, groupAlone, type Rules } from "../actions/separateCalculation";
import type { CommitteeBlock } from "./committeeRound";
import { compareCommunes } from "./communeNames";
import { parentOf } from "./egovEntries";
import { printedDocument, printedTable } from "./PrintedDocument";

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

/** Phụ lục I as a committee would hand it in. */
export const egovDistricts = asPublished("district", "PL.I", [100, 50]);
/** Phụ lục II. */
export const egovCommunes = asPublished("commune", "PL.II", [60, 30]); // the first is not printed; 57 is the best

/** Below the lowest level. */
export const unranked = "Không xếp hạng";
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
export function expectedResults(
  { block, table }: CommitteeBlock,
  measure: string,
): [string, string, string][] {
  const alone = groupAlone(table, measure === "achieved" ? 0 : 1);
  const ofHundred = { ...alone, lines: alone.lines.map((line) => ({ ...line, maxScore: 100 })) };
  return expectedRanking(ofHundred, scales[`${block} ${measure}`]).map(({ unit, score, tier }) => [
    unit,
    score.split("/")[0]!,
    tier,
  ]);
}

/** By district, there those that are not scored last, then by name. */
export function listedCommunes(
  table: CommitteeScores,
  lines: [string, string, string][],
): typeof lines {
  const parents = new Map(table.lines.map(({ unit, parent }) => [unit, parent!]));
  return lines.sort(
    ([a, left], [b, right]) =>
      compareCommunes(parents.get(a)!, parents.get(b)!) ||
      Number(left === "-") - Number(right === "-") ||
      compareCommunes(a, b),
  );
}
