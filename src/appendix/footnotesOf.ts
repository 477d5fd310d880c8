import type { Footnotes } from "../regulations/layouts/Footnotes";
import type { Exemption } from "../regulations/Exemption";
import type { Regulation } from "../regulations/Regulation";
import type { Standing } from "../scoring/Standing";
import { filledText } from "./filledText";
import { maxScoreText } from "./maxScoreText";

/** The stars of a table and what stands below it. */
export interface MarkedUnits {
  /** "" for a unit without. */
  markOf: (standing: Standing) => string;
  /** In the order of the stars. */
  texts: readonly string[];
}

/**
 * Stars for the exempt units of a table that are scored in it: those of the layout first, then one
 * more for each further kind of exemption, in the order of the lines.
 */
export function footnotesOf(
  standings: readonly Standing[],
  { marks, otherwise }: Footnotes,
  { decimalMark }: Pick<Regulation, "decimalMark">,
): MarkedUnits {
  const marked = new Map<string, { mark: string; text: string }>();
  let stars = Math.max(0, ...marks.map(({ mark }) => mark.length));
  for (const standing of standings) {
    const key = keyOf(standing);
    if (key === "" || marked.has(key)) continue;
    const { exemptions } = standing.explanation.max;
    const known = marks.find(({ without }) => isExactly(without, exemptions));
    if (known === undefined) stars += 1;
    const mark = known?.mark ?? "*".repeat(stars);
    marked.set(key, { mark, text: filled(known?.text ?? otherwise, mark, standing, decimalMark) });
  }
  const inOrder = [...marked.values()].sort((a, b) => a.mark.length - b.mark.length);
  return {
    markOf: (standing) => marked.get(keyOf(standing))?.mark ?? "",
    texts: [...new Set(inOrder.map(({ text }) => text))],
  };
}

/** What makes the exemptions of two units one kind; "" where there is none, or nothing to be scored. */
function keyOf({ total, maxScore, explanation: { max } }: Standing): string {
  if (total === undefined || max.exemptions.length === 0) return "";
  const kinds = max.exemptions.map(({ without, less, unallocated, reason }) =>
    JSON.stringify([without, less, unallocated, reason]),
  );
  return `${maxScore} ${kinds.join(" ")}`;
}

const isExactly = (without: readonly string[], exemptions: readonly Exemption[]): boolean => {
  const ids = new Set(exemptions.flatMap((each) => each.without));
  const isMore = exemptions.some(({ less, unallocated }) => less.length > 0 || unallocated > 0);
  return !isMore && ids.size === without.length && without.every((id) => ids.has(id));
};

function filled(
  text: string,
  mark: string,
  { maxScore, explanation }: Standing,
  decimalMark: Regulation["decimalMark"],
): string {
  const max = maxScoreText(maxScore, decimalMark);
  return filledText(text, {
    mark,
    maxScore: max,
    maxScore2: max.padStart(2, "0"),
    reason: explanation.max.exemptions.map(({ reason }) => reason).join("; "),
  });
}
