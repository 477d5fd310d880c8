import { khanhHoaEgov2020 } from "../../src/regulations/khanh-hoa-egov-2020";
import type { Regulation } from "../../src/regulations/Regulation";
import { assess } from "../../src/scoring/assess";
import { decimalText } from "../../src/scoring/decimalText";
import { changeExemption } from "../actions/changeExemption";
import {
  changed,
  changeName,
  changeOrder,
  changeScore,
  makeEqual,
  removeUnit,
  seeded,
} from "../actions/seededChanges";
import { exemptionsOf, scoreTableOf } from "./committeeRound";
import { changeCommuneName } from "./communeNames";
import {
  egovCommunes,
  egovDistricts,
  expectedResults,
  listedCommunes,
  unranked,
} from "./egovCommittee";
import { shownLine } from "./shownLine";

/** 1, 2, 2, 4 by score; none for a unit that is không xếp hạng or not scored. */
const expectedRanks = (lines: [string, string, string][]): (number | undefined)[] =>
  lines.map(([, score, tier]) =>
    score === "-" || tier === unranked
      ? undefined
      : 1 + lines.findIndex(([, other]) => other === score),
  );

const changes = [changeScore, changeScore, changeOrder, makeEqual, removeUnit, changeExemption];

test("200 seeded changes of scores, exemptions, names, order and units give both appendices as a separate calculation does", () => {
  const below = seeded(6442021);
  for (let change = 0; change < 200; change += 1) {
    const round = [
      { ...egovDistricts, table: changed(egovDistricts.table, below, [...changes, changeName]) },
      {
        ...egovCommunes,
        table: changed(egovCommunes.table, below, [...changes, changeCommuneName]),
      },
    ];
    const regulation: Regulation = { ...khanhHoaEgov2020, exemptions: round.flatMap(exemptionsOf) };
    const { results } = assess(round.map(scoreTableOf), regulation);
    expect(results).toHaveLength(4);
    for (const { measure, block, standings } of results) {
      const own = round.find((each) => each.block === block)!;
      const byScore = expectedResults(own, measure);
      const lines = block === "commune" ? listedCommunes(own.table, byScore) : byScore;
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
  }
});
