import { produceAppendices } from "../../../src/actions/produceAppendices";
import { appendices } from "../../../src/appendix/appendices";
import type { Composed } from "../../../src/appendix/Composed";
import { layoutOf } from "../../../src/regulations/layouts/layoutOf";
import { khanhHoaEgov2020 } from "../../../src/regulations/khanh-hoa-egov-2020";
import { khanhSon2021 } from "../../../src/regulations/khanh-son-2021";
import type { Regulation } from "../../../src/regulations/Regulation";
import { assess } from "../../../src/scoring/assess";
import type { CellValue } from "../../../src/sheet/SheetCells";
import { type CommitteeBlock, exemptionsOf, scoreTableOf } from "../../cases/committeeRound";
import { changeCommuneName } from "../../cases/communeNames";
import {
  egovCommunes,
  egovDistricts,
  expectedResults,
  listedCommunes,
} from "../../cases/egovCommittee";
import { khanhSonBlocks, khanhSonRules } from "../../cases/khanhSonCommittee";
import { cellsOf } from "../../reading/cellsOf";
import { changeExemption } from "../changeExemption";
import { PlainWorkbook } from "../plainWorkbook";
import {
  type Change,
  changed,
  changeMaximum,
  changeName,
  changeOrder,
  changeScore,
  makeEqual,
  removeUnit,
  seeded,
} from "../seededChanges";
import { expectedRanking } from "../separateCalculation";
import { retypedSheet } from "./retypedSheet";
import { shownRows } from "./shownRows";

interface Changing {
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
    return [unit, unlessWhole(score), tier, unlessWhole(otherScore!), otherTier!];
  });
}

const documents: readonly Changing[] = [
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

/** The lines of every table, as displayed. */
const bodiesOf = (composed: readonly Composed[], mark: "," | "."): string[][][] =>
  composed.flatMap((on) => on.tables.map((table) => shownRows(on, table, mark).body));

describe.each(documents)("the appendices of $regulation.id", (document) => {
  const { regulation, seed, blocks, typed, expected } = document;
  const layout = layoutOf(regulation)!;
  const compose = (round: readonly CommitteeBlock[]): Composed[] => {
    const rules = { ...regulation, exemptions: round.flatMap(exemptionsOf) };
    const { results: found } = assess(round.map(scoreTableOf), rules);
    return appendices({ ...{ regulation: rules, layout, results: found }, earlierRanks: [] });
  };

  test("show after 50 seeded changes of scores, exemptions, names, order and units what a separate calculation gives", () => {
    const below = seeded(seed);
    for (let change = 0; change < 50; change += 1) {
      const round = blocks.map(({ of, changes: made }) => ({
        ...of,
        table: changed(of.table, below, [...made, changeExemption]),
      }));
      expect(bodiesOf(compose(round), regulation.decimalMark)).toEqual(round.map(expected));
    }
  });

  test("are so written by a press when 50 seeded changes of its sample are typed into the committee's sheets", async () => {
    const below = seeded(seed + 1);
    const sample = await cellsOf(`assets/samples/${regulation.id}.xlsx`);
    for (let change = 0; change < 50; change += 1) {
      const round = blocks.map(({ sheet, of, changes: made }) => ({
        sheet,
        of: { ...of, table: changed(of.table, below, made) },
      }));
      const workbook = new PlainWorkbook(
        sample.map((cells) => {
          const own = round.find(({ sheet }) => sheet === cells.name);
          return own === undefined ? cells : retypedSheet(cells, 5, typed(own.of));
        }),
      );
      const { problems } = await produceAppendices(workbook);
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      const [written = []] = workbook.written;
      const onPaper = compose(round.map(({ of }) => of)).map((on, at) => ({
        ...on,
        sheet: written[at]!,
      }));
      expect(bodiesOf(onPaper, regulation.decimalMark)).toEqual(
        round.map(({ of }) => expected(of)),
      );
    }
  });
});
