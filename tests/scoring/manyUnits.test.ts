import { assess } from "../../src/scoring/assess";
import type { Entry } from "../../src/scoring/ScoreTable";
import { entry, group, measure, regulation } from "./smallRegulation";

/** Eight groups of 125 points; the whole and the first group are ranked. */
const rules = regulation({
  groups: Array.from({ length: 8 }, (_, at) => group(`g${at}`, 125)),
  measures: [measure(), measure({ id: "g0", of: ["g0"] })],
});

const units = (count: number): Entry[] =>
  Array.from({ length: count }, (_, at) =>
    entry(
      `Xã số ${at}`,
      Object.fromEntries(rules.groups.map(({ id }, g) => [id, ((at * 7919 + g * 104729) % 1251) / 10])), // prettier-ignore
    ),
  );

test("100 000 units of eight groups are assessed in one call", () => {
  const { results, findings } = assess([{ block: "unit", entries: units(100_000) }], rules);
  // 499,5 to below 500 of 1000 points print 50,0 % and are Chưa đạt; nothing else is met.
  const near = results[0]!.standings.filter(({ total }) => total! >= 4_995_000 && total! < 5_000_000); // prettier-ignore
  expect(findings.map((found) => found.kind === "roundingDecides" && found.unit).sort()).toEqual(
    near.map(({ entry: { unit } }) => unit).sort(),
  );
  expect(results.map(({ standings }) => standings.length)).toEqual(Array(2).fill(100_000));
  for (const { standings } of results)
    for (let at = 1; at < standings.length; at += 1) {
      const [before, here] = [standings[at - 1]!, standings[at]!];
      if (here.total === before.total) {
        if (here.rank !== before.rank) throw new Error(`${here.rank} beside ${before.rank}`);
      } else if (here.total! > before.total! || here.rank !== at + 1) throw new Error(`line ${at}`);
    }
});

test("all of 100 000 equal units are first", () => {
  const same = units(1)[0]!;
  const entries = Array.from({ length: 100_000 }, (_, at) => ({ ...same, unit: `Xã ${at}` }));
  const { results } = assess([{ block: "unit", entries }], rules);
  expect(results[0]!.standings.every(({ rank }) => rank === 1)).toBe(true);
});

test("100 000 findings are told", () => {
  const entries = Array.from({ length: 100_000 }, (_, at) => entry(`Sở ${at}`, { A: 10 }));
  const { findings } = assess([{ block: "unit", entries }], regulation());
  expect(findings).toHaveLength(100_000);
  expect(findings.every(({ kind }) => kind === "unscored")).toBe(true);
});
