import { foldedName } from "../foldedName";
import { abbreviations } from "./abbreviations";

const and = foldedName("và");

/**
 * What two names of one office, or two headings of one column, have in common: folded as by
 * foldedName, usual abbreviations written out, "và" left out (TB&XH has none). For comparing only.
 */
export function nameKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  if (keys.size >= mostKeys) keys.clear();
  const key = keyOf(text);
  keys.set(text, key);
  return key;
}

/** The same names and headings are compared again and again: their keys are kept, so many at most. */
const keys = new Map<string, string>();
const mostKeys = 20_000;

function keyOf(text: string): string {
  const words = foldedName(text).split(" ");
  const key: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = abbreviations
      .get(words[at]!)
      ?.find(({ short }) => short.every((word, next) => words[at + next] === word));
    if (found !== undefined) key.push(...found.words);
    else key.push(words[at]!);
    at += found?.short.length ?? 1;
  }
  return key.filter((word) => word !== and).join(" ");
}
