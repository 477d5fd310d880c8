import type { Regulation } from "../regulations/Regulation";
import { foldedName, hasWords } from "./foldedName";
import {
  beginsWithOneOf,
  computedHeads,
  maxScoreWords,
  noteHeads,
  placeHeads,
  unitHeads,
} from "./headingWords";

/** What the cells below a heading are; `computed` is what we compute ourselves and never read. */
export type ColumnMeaning =
  | { is: "place" | "unit" | "bonus" | "penalty" | "note" | "maxScore" | "computed" }
  | { is: "group"; id: string };

/** "Tối đa: 60 điểm" after the name of a group, folded. */
const statedMax = new RegExp(` ${foldedName("tối đa")} \\d[\\d ]*(${foldedName("điểm")})?$`);

/**
 * What a heading means, by its words; "(Tối đa: 60)" in it makes no difference.
 *
 * A group, bonus or penalty may stand within a longer heading ("Nhóm 1: Hạ tầng CNTT"); where two
 * of them do, it means neither.
 */
export function columnMeaning(heading: string, regulation: Regulation): ColumnMeaning | undefined {
  const text = foldedName(heading.replace(/\([^)]*\)/g, " ")).replace(statedMax, "");
  if (text === "") return undefined;
  if (placeHeads.includes(text)) return { is: "place" };
  if (unitHeads.includes(text) || isBlockName(text, regulation)) return { is: "unit" };
  if (noteHeads.includes(text)) return { is: "note" };
  const named = namedIn(text, regulation);
  if (maxScoreWords.some((words) => hasWords(text, words)))
    return named.length === 0 ? { is: "maxScore" } : undefined;
  if (named.length === 1) return named[0];
  return named.length === 0 && beginsWithOneOf(text, computedHeads)
    ? { is: "computed" }
    : undefined;
}

const isBlockName = (text: string, { blocks }: Regulation): boolean =>
  blocks.some(({ label, names }) => [label, ...names].some((name) => foldedName(name) === text));

/** The columns of the regulation whose name stands in the text, save names inside a longer one that does. */
function namedIn(text: string, { groups, bonus, penalty }: Regulation): ColumnMeaning[] {
  const columns: { label: string; names: readonly string[]; meaning: ColumnMeaning }[] = groups.map(
    ({ id, label, names }) => ({ label, names, meaning: { is: "group", id } }),
  );
  if (bonus !== undefined) columns.push({ ...bonus, meaning: { is: "bonus" } });
  if (penalty !== undefined) columns.push({ ...penalty, meaning: { is: "penalty" } });
  const found = columns.flatMap(({ label, names, meaning }) => {
    const longest = [label, ...names]
      .map(foldedName)
      .filter((name) => hasWords(text, name))
      .sort((a, b) => b.length - a.length)[0];
    return longest === undefined ? [] : [{ name: longest, meaning }];
  });
  return found
    .filter(({ name }) => !found.some((other) => other.name !== name && hasWords(other.name, name)))
    .map(({ meaning }) => meaning);
}
