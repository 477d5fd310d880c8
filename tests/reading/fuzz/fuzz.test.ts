import { readScoreTables } from "../../../src/reading/readScoreTables";
import type { ReadTables } from "../../../src/reading/ReadTable";
import { nameKey } from "../../../src/reading/names/nameKey";
import { khanhHoa2020 } from "../../../src/regulations/khanh-hoa-2020";
import { foldedName } from "../../../src/reading/foldedName";
import { maxScoreOf } from "../../../src/scoring/maxScoreOf";
import { seeded } from "../../actions/seededChanges";
import { baseSheets } from "./baseSheets";
import { type MutableSheet, mutable, mutations } from "./mutations";

/** How many sheets are tried: FUZZ=200000 for more, FUZZ_SEED=7 for others. */
const tries = Number(process.env.FUZZ ?? 20_000);
const names = Object.keys(mutations);

/**
 * What the engine adds up of each unit: all that can make a total or a ratio differ. Where the sheet
 * declares no maximum, it is the regulation's.
 */
function sums({ tables }: ReadTables): string {
  const lines = tables.flatMap(({ table }) =>
    table.entries.map(({ unit, scores, bonus, penalty, maxScore }) =>
      JSON.stringify([
        table.block,
        nameKey(unit),
        scores,
        bonus,
        penalty,
        maxScore ?? maxScoreOf(khanhHoa2020, table.block, unit, foldedName).points,
      ]),
    ),
  );
  return lines.sort().join("\n");
}

const cellOf = (address: string): string => {
  const [row, column] = address.split("/").map(Number) as [number, number];
  return `${String.fromCharCode(65 + column)}${row + 1}`;
};

/**
 * What a mutated sheet makes of the reading: undefined where that is honest, for the sums are the same,
 * or a problem stands at a cell that was touched, or an error says that there is no table at all.
 */
function dishonest(read: ReadTables, sheet: MutableSheet, expected: string): string | undefined {
  if (sums(read) === expected) return undefined;
  const touched = new Set([...sheet.touched].map(cellOf));
  const isSaid = read.problems.some((problem) => "at" in problem && touched.has(problem.at.cell));
  const isRefused =
    read.tables.length === 0 && read.problems.some(({ severity }) => severity === "error");
  return isSaid || isRefused
    ? undefined
    : `${[...touched].join(" ")}: ${JSON.stringify(read.problems)}`;
}

test(`of ${tries} sheets with seeded mistakes none is read to another total in silence`, () => {
  const below = seeded(Number(process.env.FUZZ_SEED ?? 5));
  const bases = baseSheets.map((sheet) => ({
    sheet,
    expected: sums(readScoreTables([sheet], khanhHoa2020)),
  }));
  const failures: string[] = [];
  for (let run = 0; run < tries && failures.length < 8; run += 1) {
    const base = bases[below(bases.length)]!;
    const sheet = mutable(base.sheet);
    const done: string[] = [];
    for (let count = 1 + below(3); count > 0; count -= 1) {
      const name = names[below(names.length)]!;
      mutations[name]!(sheet, below);
      done.push(name);
    }
    const cells = { ...sheet, row: 0, column: 0 };
    const wrong = dishonest(readScoreTables([cells], khanhHoa2020), sheet, base.expected);
    if (wrong !== undefined) failures.push(`run ${run} ${done.join(", ")} at ${wrong}`);
  }
  expect(failures).toEqual([]);
}, 600_000);
