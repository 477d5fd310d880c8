import type { Exemption } from "../../src/regulations/Exemption";
import type { Entry, ScoreTable } from "../../src/scoring/ScoreTable";

/** A unit as this test knows it: ten-thousandths of a point by group, "-" where it does not have the group. */
export interface PlainUnit {
  unit: string;
  scores: (bigint | "-")[];
}

/** One block: its groups with their maxima in ten-thousandths, and its units as listed. */
export interface PlainBlock {
  block: string;
  groups: readonly string[];
  maxima: bigint[];
  units: PlainUnit[];
}

/** Entries of the print as plain units. */
export const plainBlock = (
  block: string,
  groups: readonly string[],
  maxima: readonly number[],
  entries: readonly Entry[],
): PlainBlock => ({
  block,
  groups,
  maxima: maxima.map((points) => BigInt(points) * 10_000n),
  units: entries.map(({ unit, scores }) => ({
    unit,
    scores: groups.map((group) => {
      const score = scores[group];
      return typeof score === "number" ? BigInt(score) : "-";
    }),
  })),
});

/** The score table that a committee would hand in. */
export const scoreTable = ({ block, groups, units }: PlainBlock): ScoreTable => ({
  block,
  entries: units.map(({ unit, scores }): Entry => ({
    unit,
    scores: Object.fromEntries(
      groups.map((group, at) => {
        const score = scores[at]!;
        return [group, score === "-" ? "exempt" : Number(score)];
      }),
    ),
    bonus: 0,
    penalty: 0,
    penaltyNote: "",
  })),
});

/** What the regulation must say so that the units with "-" are exempt. */
export const exemptionsOf = ({ block, groups, units }: PlainBlock): Exemption[] =>
  units.flatMap(({ unit, scores }): Exemption[] => {
    const without = groups.filter((_, at) => scores[at] === "-");
    if (without.length === 0) return [];
    return [{ unit, block, without, less: [], unallocated: 0, reason: "", source: "seeded" }];
  });

type Below = (bound: number) => number;
type Change = (block: PlainBlock, below: Below) => void;

const oneOf = <T>(list: readonly T[], below: Below): T => list[below(list.length)]!;

const changeScore: Change = (block, below) => {
  const { scores } = oneOf(block.units, below);
  const at = below(scores.length);
  if (scores[at] === "-") return;
  const hundredths = Number(block.maxima[at]! / 100n) + 1;
  scores[at] = BigInt(below(hundredths)) * 100n; // two decimals, within the maximum
};

const changeMaximum: Change = (block, below) => {
  const at = below(block.maxima.length);
  const scores = block.units.flatMap(({ scores: all }) => (all[at] === "-" ? [] : [all[at]!]));
  const least = scores.reduce((most, score) => (score > most ? score : most), 10_000n);
  block.maxima[at] = least + BigInt(below(60)) * 1000n;
};

const changeExemption: Change = (block, below) => {
  const { scores } = oneOf(block.units, below);
  const at = below(scores.length);
  const kept = scores.filter((score) => score !== "-").length;
  if (scores[at] === "-")
    scores[at] = BigInt(below(Number(block.maxima[at]! / 10_000n) + 1)) * 10_000n; // prettier-ignore
  else if (kept > 1) scores[at] = "-";
};

const changeName: Change = (block, below) => {
  const renamed = oneOf(block.units, below);
  const name = `Cơ quan số ${1 + below(900)}`;
  if (block.units.every(({ unit }) => unit !== name)) renamed.unit = name;
};

const changeOrder: Change = (block, below) => {
  const [moved] = block.units.splice(below(block.units.length), 1);
  block.units.splice(below(block.units.length + 1), 0, moved!);
};

const makeEqual: Change = (block, below) => {
  const [from, to] = [oneOf(block.units, below), oneOf(block.units, below)];
  to.scores = [...from.scores];
};

const removeUnit: Change = (block, below) => {
  if (block.units.length > 2) block.units.splice(below(block.units.length), 1);
};

const changes = [changeScore, changeScore, changeScore, changeMaximum, changeExemption, changeName, changeOrder, makeEqual, removeUnit]; // prettier-ignore

/** A copy with one to six changes. */
export function changedBlock(block: PlainBlock, below: Below): PlainBlock {
  const copy: PlainBlock = {
    ...block,
    maxima: [...block.maxima],
    units: block.units.map(({ unit, scores }) => ({ unit, scores: [...scores] })),
  };
  for (let left = 1 + below(6); left > 0; left -= 1) oneOf(changes, below)(copy, below);
  return copy;
}
