import type { ReadingChoices } from "./ReadingChoices";
import { nameKey } from "./names/nameKey";

/**
 * The unit that a cell names: without the stars of footnotes, and as a person said where the typed
 * name is an alias.
 */
export function unitName(text: string, { units }: ReadingChoices): string {
  const name = text.replace(/[\s(]*\*[\s*)]*$/u, "").trim();
  const key = nameKey(name);
  return units.find((each) => nameKey(each.name) === key)?.unit ?? name;
}
