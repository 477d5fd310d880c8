import { type CommitteeLine, type CommitteeScores, groupMaxOf } from "./committeeTable";

/** A seeded generator of whole numbers below `bound`: the same seed gives the same changes. */
export function seeded(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

const sum = (line: CommitteeLine): number =>
  line.groups.reduce<number>((total, score) => (score === "-" ? total : total + score), 0);

/** Changes a table in place; of what it draws, `below` decides. */
export type Change = (table: CommitteeScores, below: (bound: number) => number) => void;

/** One of a list, by the generator. */
export const oneOf = <T>(list: readonly T[], below: (bound: number) => number): T =>
  list[below(list.length)]!;

/** A score, whole or with one decimal, that stays within the group's and the unit's maximum. */
export const changeScore: Change = (table, below) => {
  const line = oneOf(table.lines, below);
  const at = below(line.groups.length);
  const before = line.groups[at]!;
  if (before === "-") return;
  const room = line.maxScore - (sum(line) - before);
  const most = Math.floor(Math.min(groupMaxOf(table, line, at), room));
  if (most < 0) return;
  const score = below(most + 1);
  line.groups[at] = below(3) === 0 && score < most ? score + (1 + below(9)) / 10 : score;
};

export const changeBonus: Change = (table, below) => {
  oneOf(table.lines, below).bonus = below(60);
};

export const changePenalty: Change = (table, below) => {
  const line = oneOf(table.lines, below);
  line.penalty = below(2) === 0 ? 0 : 10 * (1 + below(5));
  line.note = line.penalty === 0 ? "" : "nộp trễ";
};

/** A maximum that the group scores do not exceed. */
export const changeMaximum: Change = (table, below) => {
  const line = oneOf(table.lines, below);
  line.maxScore = Math.ceil(sum(line)) + 1 + below(150);
};

export const changeName: Change = (table, below) => {
  const line = oneOf(table.lines, below);
  // A unit with "-" keeps its name: the exemption that explains the dash names it.
  if (!line.groups.includes("-")) line.unit = `Cơ quan số ${1 + below(900)} ${table.appendix}`;
};

export const changeOrder: Change = (table, below) => {
  for (let last = table.lines.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    [table.lines[last], table.lines[other]] = [table.lines[other]!, table.lines[last]!];
  }
};

export const removeUnit: Change = (table, below) => {
  table.lines.splice(below(table.lines.length), 1);
};

/** Two equal units: their order is the listed one. */
export const makeEqual: Change = (table, below) => {
  const [a, b] = [oneOf(table.lines, below), oneOf(table.lines, below)];
  if (a === b || a.groups.includes("-") || b.groups.includes("-")) return;
  if ([a, b].some(({ exemption }) => exemption && exemption.less.length > 0)) return; // their groups have other maxima
  Object.assign(b, { ...a, groups: [...a.groups], unit: b.unit }, b.parent && { parent: b.parent });
};

/** Those of a sheet that names its maxima itself. */
export const changesOfASheet: readonly Change[] = [
  changeScore,
  changeScore,
  changeScore,
  changeBonus,
  changePenalty,
  changeMaximum,
  changeName,
  changeOrder,
  removeUnit,
  makeEqual,
];

/** A copy of the table after one to eight changes that no check forbids. */
export function changed<T extends CommitteeScores>(
  table: T,
  below: (bound: number) => number,
  changes: readonly Change[] = changesOfASheet,
): T {
  const copy = {
    ...table,
    lines: table.lines.map((line) => ({ ...line, groups: [...line.groups] })),
  };
  const count = 1 + below(8);
  for (let made = 0; made < count; made += 1) oneOf(changes, below)(copy, below);
  const names = new Set(copy.lines.map((line) => line.unit));
  return names.size === copy.lines.length ? copy : changed(table, below, changes);
}
