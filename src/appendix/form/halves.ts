/** Where the columns of a sheet are parted for what stands side by side on it. */
export interface Halves {
  /** Columns on the left. */
  left: number;
  /** Of the columns on either side, in points. */
  leftWidth: number;
  rightWidth: number;
}

/**
 * The parting of at least two columns whose right side comes nearest to the wished width.
 *
 * @param widths of the columns, in points
 */
export function halves(
  widths: readonly number[],
  { least, most }: { least: number; most: number },
): Halves {
  const partings = widths.slice(1).map((_, at): Halves => {
    const left = at + 1;
    return { left, leftWidth: sum(widths.slice(0, left)), rightWidth: sum(widths.slice(left)) };
  });
  const off = ({ rightWidth }: Halves) => Math.max(least - rightWidth, rightWidth - most, 0);
  const [first, ...others] = partings;
  if (first === undefined) throw new Error(`one column cannot be parted: ${widths.join()}`);
  return others.reduce((best, each) => (off(each) < off(best) ? each : best), first);
}

const sum = (lengths: readonly number[]): number => lengths.reduce((all, each) => all + each, 0);
