import { pixels } from "../pixels";
import { headHalves } from "./headHalves";

/**
 * Column widths on which the head of a document has room on both sides: those given, where a parting
 * leaves it; else the widest column of the one side gives what the other lacks. The sum grows no
 * larger.
 *
 * @param widths of at least two columns, in points
 */
export function headWidths(widths: readonly number[]): readonly number[] {
  const { parted, rightNeeded } = headHalves(widths);
  const { left, rightWidth } = parted;
  const toRight = rightNeeded - rightWidth;
  if (toRight === 0) return widths;
  const isLeft = (at: number) => at < left;
  const given = shared(shared(widths, isLeft, -toRight), (at) => !isLeft(at), toRight);
  return given.map(pixels.below);
}

const sum = (lengths: readonly number[]): number => lengths.reduce((all, each) => all + each, 0);

/** Widths with some columns wider by `more` together; narrower ones, where it is below 0, at the cost of the widest. */
function shared(
  widths: readonly number[],
  isMeant: (at: number) => boolean,
  more: number,
): readonly number[] {
  const meant = widths.filter((_, at) => isMeant(at));
  const widest = widths.findIndex((width, at) => isMeant(at) && width === Math.max(...meant));
  const part = more / sum(meant);
  return widths.map((width, at) => {
    if (!isMeant(at)) return width;
    if (more > 0) return width * (1 + part);
    return at === widest ? width + more : width;
  });
}
