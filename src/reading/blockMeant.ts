import type { Block } from "../regulations/Regulation";
import { hasWords } from "./foldedName";
import { beforeName } from "./headingWords";
import type { Lexicon } from "./Lexicon";
import { nameKey } from "./names/nameKey";
import { withoutNumber } from "./withoutNumber";

/**
 * The block that the first of these texts names which names exactly one; a name inside a longer one
 * that stands there too does not count.
 *
 * @param texts best witness first: heading of the units, titles from the nearest up, name of the sheet
 */
export function blockMeant(texts: readonly string[], { blocks }: Lexicon): Block | undefined {
  for (const text of texts.map(nameKey)) {
    const named = blocks.flatMap(({ block, keys }) =>
      keys.filter((name) => hasWords(text, name)).map((name) => ({ block, name })),
    );
    const meant = new Set(
      named
        .filter(
          ({ name }) => !named.some((each) => each.name !== name && hasWords(each.name, name)),
        )
        .map(({ block }) => block),
    );
    const [only] = meant;
    if (meant.size === 1) return only;
  }
  return undefined;
}

/**
 * The block that a line between units heads: its name and nothing else, save a number before it and
 * "Khối", "Các".
 */
export function blockHeaded(text: string, { blocks }: Lexicon): Block | undefined {
  const key = withoutNumber(text);
  return blocks.find(({ keys }) =>
    keys.some((name) => key === name || beforeName.some((word) => key === `${word} ${name}`)),
  )?.block;
}
