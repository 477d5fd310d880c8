import type { Block, Regulation } from "../regulations/Regulation";
import { foldedName, hasWords } from "./foldedName";

/**
 * The block that the first of these texts names which names exactly one; a name inside a longer one
 * that stands there too does not count.
 *
 * @param texts best witness first: heading of the units, titles from the nearest up, name of the sheet
 */
export function blockMeant(texts: readonly string[], regulation: Regulation): Block | undefined {
  for (const text of texts.map(foldedName)) {
    const named = regulation.blocks.flatMap((block) =>
      [block.label, ...block.names]
        .map(foldedName)
        .filter((name) => hasWords(text, name))
        .map((name) => ({ block, name })),
    );
    const blocks = new Set(
      named
        .filter(
          ({ name }) => !named.some((each) => each.name !== name && hasWords(each.name, name)),
        )
        .map(({ block }) => block),
    );
    const [only] = blocks;
    if (blocks.size === 1) return only;
  }
  return undefined;
}
