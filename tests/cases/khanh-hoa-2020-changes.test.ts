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

test("200 seeded changes of scores, maxima, exemptions, names, order and units give every table as a separate calculation does", () => {
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
  }
});
