import { produceAppendices } from "../../../src/actions/produceAppendices";
import { appendices } from "../../../src/appendix/appendices";
import type { Composed } from "../../../src/appendix/Composed";
import { layoutOf } from "../../../src/regulations/layouts/layoutOf";
import { assess } from "../../../src/scoring/assess";
import { type CommitteeBlock, exemptionsOf, scoreTableOf } from "../../cases/committeeRound";
import { cellsOf } from "../../reading/cellsOf";
import { changeExemption } from "../changeExemption";
import { PlainWorkbook } from "../plainWorkbook";
import { changed, seeded } from "../seededChanges";
import { changedDocuments } from "./changedDocuments";
import { retypedSheet } from "./retypedSheet";
import { shownRows } from "./shownRows";

/** The lines of every table, as displayed. */
const bodiesOf = (composed: readonly Composed[], mark: "," | "."): string[][][] =>
  composed.flatMap((on) => on.tables.map((table) => shownRows(on, table, mark).body));

describe.each(changedDocuments)("the appendices of $regulation.id", (document) => {
  const { regulation, seed, blocks, typed, expected } = document;
  const layout = layoutOf(regulation)!;
  const compose = (round: readonly CommitteeBlock[]): Composed[] => {
    const rules = { ...regulation, exemptions: round.flatMap(exemptionsOf) };
    const { results: found } = assess(round.map(scoreTableOf), rules);
    return appendices({
      regulation: rules,
      layout,
      results: found,
      earlierRanks: [],
      averages: [],
    });
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
