import type { Criterion } from "../regulations/Criterion";
import type { Block, Regulation } from "../regulations/Regulation";
import { nameKey } from "./names/nameKey";

/** The words of a regulation as headings and titles are compared with them. */
export interface Lexicon {
  regulation: Regulation;
  /** Every criterion of the tree, groups first, each with the keys of its label and names. */
  criteria: readonly { criterion: Criterion; keys: readonly string[] }[];
  /** Điểm cộng and điểm trừ, where the regulation has them. */
  added: readonly { is: "bonus" | "penalty"; keys: readonly string[] }[];
  blocks: readonly { block: Block; keys: readonly string[] }[];
  /** Keys of the names of all tiers. */
  tiers: ReadonlySet<string>;
}

/** The words of this regulation; worked out once for each. */
export function lexiconOf(regulation: Regulation): Lexicon {
  const known = lexicons.get(regulation) ?? newLexicon(regulation);
  lexicons.set(regulation, known);
  return known;
}

const lexicons = new WeakMap<Regulation, Lexicon>();

function newLexicon(regulation: Regulation): Lexicon {
  const { bonus, penalty, blocks, measures } = regulation;
  const keysOf = ({ label, names }: { label: string; names: readonly string[] }) => [
    ...new Set([label, ...names].map(nameKey)),
  ];
  return {
    regulation,
    criteria: levelsOf(regulation.groups).map((criterion) => ({
      criterion,
      keys: keysOf(criterion),
    })),
    added: [
      ...(bonus === undefined ? [] : [{ is: "bonus" as const, keys: keysOf(bonus) }]),
      ...(penalty === undefined ? [] : [{ is: "penalty" as const, keys: keysOf(penalty) }]),
    ],
    blocks: blocks.map((block) => ({ block, keys: keysOf(block) })),
    tiers: new Set(
      measures.flatMap(({ grading }) => grading?.tiers.map(({ label }) => nameKey(label)) ?? []),
    ),
  };
}

/** The criteria of a tree level by level, the groups first. */
function levelsOf(level: readonly Criterion[]): Criterion[] {
  const below = level.flatMap(({ criteria }) => criteria ?? []);
  return below.length === 0 ? [...level] : [...level, ...levelsOf(below)];
}
