import { khanhHoaEgov2020 } from "../../../src/regulations/khanh-hoa-egov-2020";
import { khanhSon2021 } from "../../../src/regulations/khanh-son-2021";
import type { Regulation } from "../../../src/regulations/Regulation";
import type { CellValue } from "../../../src/sheet/SheetCells";
import type { CommitteeBlock } from "../../cases/committeeRound";
import { changeCommuneName } from "../../cases/communeNames";
import {
  egovCommunes,
  egovDistricts,
  expectedResults,
  listedCommunes,
} from "../../cases/egovCommittee";
import { khanhSonBlocks, khanhSonRules } from "../../cases/khanhSonCommittee";
import {
  type Change,
  changeMaximum,
  changeName,
  changeOrder,
  changeScore,
  makeEqual,
  removeUnit,
} from "../seededChanges";
import { expectedRanking } from "../separateCalculation";

/** A document whose sample is changed: by what, and what its appendices must show then. */
export interface Changing {
  regulation: Regulation;
  seed: number;
  /** The sheet of a block in the sample, what is changed in it, and how its lines are typed. */
  blocks: readonly { sheet: string; of: CommitteeBlock; changes: readonly Change[] }[];
  typed: (of: CommitteeBlock) => CellValue[][];
  /** The lines of its appendix, by the separate calculation, as displayed. */
  expected: (of: CommitteeBlock) => string[][];
}

/** "90,5" with two decimals: "90,50". */
const twoDecimals = (text: string): string => {
  const [whole, decimals = ""] = text.split(",");
  return `${whole},${decimals.padEnd(2, "0")}`;
};
const unlessWhole = (text: string): string => (text.includes(",") ? twoDecimals(text) : text);

const changes = [changeScore, changeScore, changeOrder, makeEqual, removeUnit];
const ofKhanhSon = [...changes, changeMaximum, changeName];
const [offices, serviceUnits, communes] = khanhSonBlocks as [
  CommitteeBlock,
  CommitteeBlock,
  CommitteeBlock,
];
const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

/** Scores and results of the two measures side by side, by unit in the order of the first. */
function results(of: CommitteeBlock): [unit: string, ...texts: string[]][] {
  const second = new Map(expectedResults(of, "readiness").map(([unit, ...texts]) => [unit, texts]));
  const first = expectedResults(of, "achieved");
  const lines = of.block === "commune" ? listedCommunes(of.table, first) : first;
  return lines.map(([unit, score, tier]) => {
    const [otherScore, otherTier] = second.get(unit)!;
    return [unit, unlessWhole(score), tier, unlessWhole(otherScore), otherTier];
  });
}

/** Documents whose tables are of one score, or of two side by side. */
export const changedDocuments: readonly Changing[] = [
  {
    regulation: khanhSon2021,
    seed: 29102021,
    blocks: [
      { sheet: "Cơ quan chuyên môn", of: offices, changes: ofKhanhSon },
      { sheet: "Đơn vị sự nghiệp", of: serviceUnits, changes: ofKhanhSon },
      { sheet: "Xã, thị trấn", of: communes, changes: ofKhanhSon },
    ],
    typed: ({ table }) =>
      table.lines.map(({ unit, groups, maxScore }, at) => [at + 1, unit, groups[0]!, maxScore]),
    expected: ({ table }) =>
      expectedRanking(table, khanhSonRules).map(({ unit, score, ratio, tier, note }, at) => {
        const place = String(at + 1).padStart(2, "0");
        if (score === "-") return [place, unit, "-", "-", "-", "-", ""];
        const [part, whole] = score.split("/") as [string, string];
        return [place, unit, twoDecimals(part), whole, ratio.replace("%", ""), tier, note];
      }),
  },
  {
    regulation: khanhHoaEgov2020,
    seed: 6442021,
    blocks: [
      { sheet: "Cấp huyện", of: egovDistricts, changes: [...changes, changeName] },
      { sheet: "Cấp xã", of: egovCommunes, changes: [...changes, changeCommuneName] },
    ],
    typed: ({ table }) => {
      const parents = [...new Set(table.lines.map(({ parent }) => parent))];
      return parents.flatMap((parent, at) => [
        ...(parent === undefined ? [] : [[`${roman[at]!}. ${parent}`]]),
        ...table.lines
          .filter((line) => line.parent === parent)
          .map(({ unit, groups }, line) => [line + 1, unit, ...groups]),
      ]);
    },
    expected: (of) => {
      const parents = new Map(of.table.lines.map(({ unit, parent }) => [unit, parent]));
      let above: string | undefined;
      let districts = 0;
      let place = 0;
      return results(of).flatMap(([unit, ...texts]) => {
        const parent = parents.get(unit);
        place = parent === above ? place + 1 : 1;
        const heading =
          parent === above ? [] : [[`${roman[districts++]!}. ${parent}`, "", "", "", "", ""]];
        above = parent;
        return [...heading, [String(place), unit, ...texts]];
      });
    },
  },
];
