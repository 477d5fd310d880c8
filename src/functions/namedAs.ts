import { slug } from "./slug";

/**
 * The things that a word typed into a formula may mean: those of exactly this name; else those with a
 * name that begins or ends with it ("xa" is "cấp xã"); else those with it inside ("thị xã"). None,
 * one, or several that the person must choose from.
 *
 * @param namesOf every name of a thing, its id too
 */
export function namedAs<T>(
  given: string,
  things: readonly T[],
  namesOf: (thing: T) => readonly string[],
): readonly T[] {
  const word = slug(given);
  if (word === "") return [];
  const fits: readonly ((name: string) => boolean)[] = [
    (name) => name === word,
    (name) => name.startsWith(`${word}-`) || name.endsWith(`-${word}`),
    (name) => name.includes(`-${word}-`),
  ];
  for (const fit of fits) {
    const found = things.filter((thing) => namesOf(thing).some((name) => fit(slug(name))));
    if (found.length > 0) return found;
  }
  return [];
}
