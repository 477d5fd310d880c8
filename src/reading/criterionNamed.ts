import type { Criterion } from "../regulations/Criterion";
import { hasWords } from "./foldedName";
import type { Lexicon } from "./Lexicon";

/** What of the regulation a heading names: one criterion, the bonus or the penalty. */
export type Named = { is: "criterion"; id: string } | { is: "bonus" | "penalty" };

/**
 * What of the regulation the words name, whole, also within a longer text ("Nhóm 1: Hạ tầng CNTT");
 * a name inside a longer one that stands there too does not count. Two different ones: "several".
 */
export function criterionNamed(
  key: string,
  { criteria, added }: Lexicon,
): Named | "several" | undefined {
  const all: { keys: readonly string[]; named: Named }[] = [
    ...criteria.map(({ criterion: { id }, keys }) => ({
      keys,
      named: { is: "criterion" as const, id },
    })),
    ...added.map(({ is, keys }) => ({ keys, named: { is } })),
  ];
  const found = all.flatMap(({ keys, named }) => {
    const longest = keys
      .filter((name) => hasWords(key, name))
      .sort((a, b) => b.length - a.length)[0];
    return longest === undefined ? [] : [{ name: longest, named }];
  });
  const outer = found.filter(
    ({ name }) => !found.some((other) => other.name !== name && hasWords(other.name, name)),
  );
  return outer.length > 1 ? "several" : outer[0]?.named;
}

const numeral =
  /^(?:(?:nhóm tiêu chí|tiêu chí|nhóm|mục|phần)\s+(\d{1,2}|[IVX]+)|([IVX]+)|([IVX]+(?:\.[0-9a-zđ]+)+))[.):]?$/iu;
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/**
 * The criterion that a heading means by its number alone: "Mục II", "Nhóm 3", "II.b". Of the groups a
 * number is the id, else the place in the order of the regulation.
 */
export function criterionNumbered(
  text: string,
  { regulation, criteria }: Lexicon,
): Criterion | undefined {
  const [, worded, roman, dotted] = numeral.exec(text.normalize("NFC").trim()) ?? [];
  const number = worded ?? roman ?? dotted;
  if (number === undefined) return undefined;
  const byId = criteria.find(({ criterion: { id } }) => id.toLowerCase() === number.toLowerCase());
  if (byId !== undefined) return byId.criterion;
  const place = /^\d+$/.test(number) ? Number(number) : romans.indexOf(number.toUpperCase()) + 1;
  return place > 0 ? regulation.groups[place - 1] : undefined;
}

const enough = 0.6; // of the words of both that they share
const ahead = 0.15; // of the next best

/**
 * The group whose words a heading nearly has, in any order: "Đầu tư và chính sách", a slip of the
 * scan. Undefined where none is near, or two are.
 */
export function criterionNear(
  key: string,
  { regulation, criteria }: Lexicon,
): Criterion | undefined {
  const words = new Set(key.split(" "));
  if (words.size < 2) return undefined;
  const ranked = criteria
    .filter(({ criterion }) => regulation.groups.includes(criterion))
    .map(({ criterion, keys }) => ({
      criterion,
      likeness: Math.max(...keys.map((name) => sharedWords(words, new Set(name.split(" "))))),
    }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best, next] = ranked;
  const isNear = best !== undefined && best.likeness >= enough;
  return isNear && best.likeness - (next?.likeness ?? 0) >= ahead ? best.criterion : undefined;
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}
