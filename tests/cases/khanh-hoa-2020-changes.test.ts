import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { Regulation } from "../../src/regulations/Regulation";
import { assess } from "../../src/scoring/assess";
import { changeExemption } from "../actions/changeExemption";
import type { CommitteeExemption } from "../actions/committeeTable";
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
const web = groups.indexOf("web");

// 830, 827, 797 and 957 of 1000 in I.1; "-" and 97 of 100 in I.2.1.
const exempt: Record<string, CommitteeExemption> = {
  "Văn phòng Ủy ban nhân dân tỉnh": { without: [web], less: [], unallocated: 70 },
  "Thanh tra tỉnh": { without: [], less: [{ group: web, points: 3 }], unallocated: 170 },
  "Ban Dân tộc": { without: [], less: [{ group: web, points: 3 }], unallocated: 200 },
  "Sở Ngoại vụ": { without: [], less: [{ group: web, points: 3 }], unallocated: 40 },
};

const blocks = ["department", "district", "serviceUnit"];
const asPublished = committeeTables.map((table) => ({
  ...table,
  lines: table.lines.map((line) =>
    line.unit in exempt ? { ...line, exemption: exempt[line.unit]! } : line,
  ),
}));

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
    const round = asPublished.map((table, at): CommitteeBlock => ({
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
