import type { ItemRule } from "../../src/regulations/ItemRule";
import { type Answer, itemScore } from "../../src/scoring/itemScore";

const source = "Điều 1";
const share = (part: number, whole: number): Answer => ({ is: "share", share: { part, whole } });
const yes = (hasEvidence: boolean): Answer => ({ is: "yes", hasEvidence });
const steps: ItemRule = {
  kind: "steps",
  source,
  steps: [
    { above: 80, points: 2 },
    { atLeast: 50, points: 1 },
  ],
};

test.each<{ says: string; rule: ItemRule; answer: Answer; points: number }>([
  { says: "có is the maximum", rule: { kind: "yesNo", source }, answer: yes(false), points: 10_000 }, // prettier-ignore
  { says: "không is 0", rule: { kind: "yesNo", source }, answer: { is: "no" }, points: 0 },
  { says: "có with evidence is the maximum", rule: { kind: "yesNoWithEvidence", source }, answer: yes(true), points: 10_000 }, // prettier-ignore
  { says: "có without evidence is 0", rule: { kind: "yesNoWithEvidence", source }, answer: yes(false), points: 0 }, // prettier-ignore
  { says: "above 80 % is 2", rule: steps, answer: share(81, 100), points: 20_000 },
  { says: "80 % is 1, for the step is open", rule: steps, answer: share(4, 5), points: 10_000 },
  { says: "50 % is 1, for the step is closed", rule: steps, answer: share(1, 2), points: 10_000 },
  { says: "just below 50 % is 0", rule: steps, answer: share(4999, 10_000), points: 0 },
  { says: "points are taken as typed", rule: { kind: "direct", source }, answer: { is: "points", points: 7500 }, points: 7500 }, // prettier-ignore
  { says: "points may be taken off", rule: { kind: "adjust", source }, answer: { is: "points", points: -7500 }, points: -7500 }, // prettier-ignore
])("$says", ({ rule, answer, points }) => {
  expect(itemScore(rule, answer, 10_000)).toBe(points);
});

test.each([
  { decimals: 2, points: 6700 }, // 2/3 of one point
  { decimals: 4, points: 6667 },
  { decimals: 0, points: 10_000 },
])("two thirds of one point at $decimals decimals are $points", ({ decimals, points }) => {
  expect(itemScore({ kind: "share", decimals, source }, share(2, 3), 10_000)).toBe(points);
});

test("an answer of another kind is not guessed at", () => {
  expect(itemScore({ kind: "yesNo", source }, share(1, 1), 10_000)).toBe("notAnswered");
  expect(itemScore(steps, yes(true), 10_000)).toBe("notAnswered");
  expect(itemScore({ kind: "direct", source }, yes(true), 10_000)).toBe("notAnswered");
});
