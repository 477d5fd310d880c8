import { khanhSon2021 } from "../../src/regulations/khanh-son-2021";
import type { Regulation } from "../../src/regulations/Regulation";
import { assess } from "../../src/scoring/assess";
import { changeExemption } from "../actions/changeExemption";
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
import { expectedRanking } from "../actions/separateCalculation";
import { exemptionsOf, scoreTableOf } from "./committeeRound";
import { khanhSonBlocks, khanhSonRules } from "./khanhSonCommittee";
import { shownLine } from "./shownLine";

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

test("200 seeded changes of scores, maxima, exemptions, names, order and units give every table as a separate calculation does", () => {
  const below = seeded(29102021);
  for (let change = 0; change < 200; change += 1) {
    const round = khanhSonBlocks.map((each) => ({
      ...each,
      table: changed(each.table, below, changes),
    }));
    const regulation: Regulation = { ...khanhSon2021, exemptions: round.flatMap(exemptionsOf) };
    const { results } = assess(round.map(scoreTableOf), regulation);
    expect(results.map(({ block }) => block)).toEqual(khanhSonBlocks.map(({ block }) => block));
    results.forEach(({ standings }, at) => {
      const lines = expectedRanking(round[at]!.table, khanhSonRules);
      expect(standings.map(shownLine)).toEqual(lines);
      expect(standings.map(({ rank }) => rank)).toEqual(
        lines.map(({ score }, place) => (score === "-" ? undefined : place + 1)),
      );
    });
  }
});
