import type { Block, Regulation } from "../regulations/Regulation";
import { functionMessages } from "../text/functionMessages";
import { notAvailable } from "./cellError";
import { knownRegulations } from "./knownRegulations";
import { namedAs } from "./namedAs";
import { regulationInForce } from "./regulationInForce";
import { slug } from "./slug";

/**
 * The regulation of this id; the workbook's own where it has that id. Left out: the workbook's.
 * Throws #N/A where there is none.
 */
export function regulationNamed(id: string | undefined): Regulation {
  const current = regulationInForce();
  if (id === undefined) {
    if (current === undefined) throw notAvailable(functionMessages.noRegulation);
    return current;
  }
  const all = [...(current ? [current] : []), ...knownRegulations()];
  const found = all.find((each) => each.id === slug(id));
  if (found !== undefined) return found;
  const known = new Set(knownRegulations().map((each) => each.id));
  if (current !== undefined) known.add(current.id);
  throw notAvailable(functionMessages.unknownRegulation(id, [...known]));
}

/** The block that a person means. Throws #N/A, with the names to choose from, where it is none or several. */
export function blockMeant({ blocks }: Regulation, given: string): Block {
  const found = namedAs(given, blocks, ({ id, label, names }) => [id, label, ...names]);
  if (found.length === 1) return found[0]!;
  const { ambiguous, unknownBlock } = functionMessages;
  const choices = (found.length > 0 ? found : blocks).map(blockWord);
  throw notAvailable((found.length > 0 ? ambiguous : unknownBlock)(given, choices));
}

/** A block as it is typed into a formula: "cap-xa". */
export const blockWord = ({ names, label }: Block): string => slug(names[0] ?? label);
