import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { Regulation } from "../../src/regulations/Regulation";
import { assess } from "../../src/scoring/assess";
import { changeExemption } from "../actions/changeExemption";
import { committeeTables } from "../actions/committeeTables";
import { changed, changesOfASheet, seeded } from "../actions/seededChanges";
import {
  type ExpectedLine,
  expectedRanking,
  groupAlone,
  khanhHoaRules,
} from "../actions/separateCalculation";
import { appendixLines } from "./appendixLines";
import { type CommitteeBlock, exemptionsOf, scoreTableOf } from "./committeeRound";
import { khanhHoaGroups } from "./khanhHoaEntries";
import { shownLine } from "./shownLine";

const groups = Object.keys(khanhHoaGroups);

const blocks = ["department", "district", "serviceUnit"];

/** Table I.1, I.2.1 or I.2.2 of a block, calculated apart; the web ratio of districts has one decimal. */
function expected(measure: string, { block, table }: CommitteeBlock): ExpectedLine[] {
  if (measure === "overall") return expectedRanking(table);
  const ratioDecimals = measure === "web" && block === "district" ? 1 : 0;
  const alone = groupAlone(table, groups.indexOf(measure));
  return expectedRanking(alone, { ...khanhHoaRules, ratioDecimals });
}

/** Table II.2.1 alone prints a full ratio without decimals. */
const bare = (id: string, ratio: string): string =>
  id === "II.2.1" && ratio === "100,0%" ? "100%" : ratio;

test("200 seeded changes of scores, maxima, exemptions, names, order and units give every table as a separate calculation does, the first 50 as appendices too", () => {
  const below = seeded(31362020);
  for (let change = 0; change < 200; change += 1) {
    const round = committeeTables.map((table, at): CommitteeBlock => ({
      block: blocks[at]!,
      groups,
      table: changed(table, below, [...changesOfASheet, changeExemption, changeExemption]),
    }));
    const regulation: Regulation = { ...khanhHoa2020, exemptions: round.flatMap(exemptionsOf) };
    const { results } = assess(round.map(scoreTableOf), regulation);
    for (const { measure, block, standings } of results) {
      const lines = expected(
        measure,
        round.find((each) => each.block === block)!,
      );
      const notes = measure === "overall" ? {} : { note: "" }; // of the whole only
      expect(standings.map((standing) => ({ ...shownLine(standing), ...notes }))).toEqual(lines);
      const ranks = standings.flatMap(({ rank }) => (rank === undefined ? [] : rank));
      expect(ranks).toEqual(lines.filter(({ score }) => score !== "-").map((_, at) => at + 1));
    }
    expect(results).toHaveLength(9);
    if (change >= 50) continue;
    const tables = appendixLines(results, regulation);
    expect(tables).toHaveLength(12);
    for (const { layout, lines: shown } of tables) {
      const { block, measure, id } = layout;
      const own = expected(measure, round.find((each) => each.block === block)!); // prettier-ignore
      expect(shown.map(({ unit }) => unit)).toEqual(own.map(({ unit }) => unit));
      expect(shown.map(({ place }) => place)).toEqual(own.map((_, at) => String(at + 1)));
      if (id.startsWith("B."))
        expect(shown.map(({ total }) => total)).toEqual(
          own.map(({ score }) => score.split("/")[0]),
        );
      else
        expect(shown.map(({ scoreOfMax, ratio, tier }) => [scoreOfMax, ratio, tier])).toEqual(
          own.map(({ score, ratio, tier }) => [score, bare(id, ratio), tier]),
        );
      if (id === "I.1")
        expect(shown.map(({ penaltyNote }) => penaltyNote)).toEqual(own.map(({ note }) => note));
    }
  }
});
