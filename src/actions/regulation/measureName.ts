import type { Measure } from "../../regulations/Measure";
import type { Regulation } from "../../regulations/Regulation";

/** The label of a measure; with its blocks where another measure has the same label. */
export function measureName({ label, blocks }: Measure, regulation: Regulation): string {
  const isOnly = regulation.measures.filter((each) => each.label === label).length === 1;
  if (isOnly) return label;
  const of = regulation.blocks.filter(({ id }) => blocks.includes(id));
  return `${label} (${of.map((block) => block.label).join(", ")})`;
}
