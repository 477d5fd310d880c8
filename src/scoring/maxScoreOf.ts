import type { Regulation, Source } from "../regulations/Regulation";
import { blockNamed } from "./blockNamed";
import { knownPoints } from "./knownPoints";
import type { Points } from "./points";

/** The same letters: NFC, without regard to case and to how many spaces. Aliases are for the caller to know. */
const isSameName = (a: string, b: string): boolean => folded(a) === folded(b);
const folded = (name: string): string =>
  name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

/**
 * Điểm tối đa of a unit: the block's maximum less what its exemptions take off, and where that stands.
 *
 * @param block  id of a block of the regulation; another one throws
 * @param unit   the unit's name as listed
 * @param isSame whether the listed name and the name of an exemption mean the same unit
 */
export function maxScoreOf(
  regulation: Regulation,
  block: string,
  unit: string,
  isSame: (listed: string, exempted: string) => boolean = isSameName,
): { points: Points; source: Source } {
  const { maxScore } = blockNamed(regulation, block);
  const exemptions = regulation.exemptions.filter(
    (exemption) => exemption.block === block && isSame(unit, exemption.unit),
  );
  return {
    points: exemptions.reduce(
      (left, exemption) => left - knownPoints(exemption.points),
      knownPoints(maxScore.points),
    ),
    source: [maxScore, ...exemptions].map(({ source }) => source).join("; "),
  };
}
