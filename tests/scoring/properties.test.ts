import fc from "fast-check";
import type { Ties } from "../../src/regulations/Ranking";
import { assess } from "../../src/scoring/assess";
import { compareRatios } from "../../src/scoring/compareRatios";
import { percentText } from "../../src/scoring/decimalText";
import { entry, exemption, measure, regulation } from "./smallRegulation";

const allTies: readonly Ties[] = ["competition", "dense", "running"];
const tenths = (most: number) => fc.integer({ min: 0, max: most * 10 }).map((tenth) => tenth / 10);

const unit = fc.record({ A: tenths(60), B: tenths(40) });

test("a rank is a function of the values: whatever the order of entry, the same value has the same rank", () => {
  fc.assert(
    fc.property(
      fc.array(unit, { minLength: 1, maxLength: 30 }),
      fc.infiniteStream(fc.nat()),
      fc.constantFrom("competition" as const, "dense" as const),
      (scores, shuffle, ties) => {
        const rules = regulation({
          measures: [measure({ ranking: { on: "exactRatio", ties, scope: "block", source: "" } })],
        });
        const entries = scores.map((each, at) => entry(`Sở ${at}`, each));
        const shuffled = entries
          .map((each) => ({ each, key: shuffle.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        const ranks = (listed: typeof entries) =>
          new Map(
            assess([{ block: "unit", entries: listed }], rules).results[0]!.standings.map(
              ({ entry: { unit: name }, rank }) => [name, rank],
            ),
          );
        const before = ranks(entries);
        const after = ranks(shuffled);
        for (const { unit: name } of entries) expect(after.get(name)).toBe(before.get(name));
      },
    ),
  );
});

test("competition, dense and running agree with their definitions on random ties of totals", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 25 }),
      fc.constantFrom(...allTies),
      (values, ties) => {
        const rules = regulation({
          measures: [measure({ ranking: { on: "exactRatio", ties, scope: "block", source: "" } })],
        });
        const entries = values.map((A, at) => entry(String(at), { A, B: 0 }));
        const { standings } = assess([{ block: "unit", entries }], rules).results[0]!;
        for (const { entry: of, rank } of standings) {
          const at = Number(of.unit);
          const own = values[at]!;
          const better = values.filter((value) => value > own);
          const defined = {
            competition: better.length + 1,
            dense: new Set(better).size + 1,
            running:
              better.length + 1 + values.filter((value, i) => value === own && i < at).length,
          };
          expect(rank).toBe(defined[ties]);
        }
      },
    ),
  );
});

test("comparing ratios agrees with BigInt over the whole range of whole numbers that a double holds exactly", () => {
  const whole = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
  const part = fc.maxSafeInteger();
  fc.assert(
    fc.property(part, whole, part, whole, (p, w, q, v) => {
      const exact = BigInt(p) * BigInt(v) - BigInt(q) * BigInt(w);
      const sign = exact > 0n ? 1 : exact < 0n ? -1 : 0;
      expect(Math.sign(compareRatios({ part: p, whole: w }, { part: q, whole: v }))).toBe(sign);
    }),
    { numRuns: 2000 },
  );
});

test("neighbours and equals of large ratios are told apart", () => {
  const whole = fc.integer({ min: 2, max: 90_000_000 });
  fc.assert(
    fc.property(whole, whole, (w, times) => {
      const ratio = { part: w - 1, whole: w };
      expect(compareRatios(ratio, { part: (w - 1) * times, whole: w * times })).toBe(0);
      expect(compareRatios(ratio, { part: (w - 1) * times + 1, whole: w * times })).toBeLessThan(0);
    }),
  );
});

test("a printed ratio is BigInt half-up for every score and maximum of at most two decimals up to 1100 of 1000", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 110_000 }),
      fc.integer({ min: 1, max: 100_000 }),
      fc.constantFrom(0, 1, 2),
      (score, max, decimals) => {
        const scaled = 2n * BigInt(score) * 100n * 10n ** BigInt(decimals) + BigInt(max);
        const steps = String(scaled / (2n * BigInt(max))).padStart(decimals + 1, "0");
        const digits =
          decimals === 0 ? steps : `${steps.slice(0, -decimals)},${steps.slice(-decimals)}`;
        expect(percentText({ part: score * 100, whole: max * 100 }, decimals, ",")).toBe(
          `${digits}%`,
        );
      },
    ),
    { numRuns: 5000 },
  );
});

test("every half of a small maximum is rounded up: all scores of maxima up to 40 in tenths", () => {
  for (let max = 1; max <= 400; max += 1)
    for (let score = 0; score <= max; score += 1) {
      const steps = String((2000n * BigInt(score) + BigInt(max)) / (2n * BigInt(max))).padStart(2, "0"); // prettier-ignore
      const expected = `${steps.slice(0, -1)},${steps.slice(-1)}%`;
      if (percentText({ part: score * 1000, whole: max * 1000 }, 1, ",") !== expected)
        throw new Error(`${score / 10} of ${max / 10} is not ${expected}`);
    }
});

test("an exemption from a criterion that was scored 0 never lowers a ratio", () => {
  fc.assert(
    fc.property(tenths(60), fc.constantFrom("A", "B"), (points, gone) => {
      const scores = gone === "B" ? { A: points, B: 0 } : { A: 0, B: Math.min(points, 40) };
      const ratio = (exemptions: ReturnType<typeof exemption>[]) =>
        assess([{ block: "unit", entries: [entry("Sở A", scores)] }], regulation({ exemptions }))
          .results[0]!.standings[0]!.ratio!;
      const before = ratio([]);
      const after = ratio([exemption("Sở A", { without: [gone] })]);
      expect(compareRatios(after, before)).toBeGreaterThanOrEqual(0);
    }),
  );
});
