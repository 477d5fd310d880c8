/** A part of a pie. */
export interface PiePart {
  index: number;
  /** Share of the whole, from 0 to 1. */
  share: number;
  /** Clockwise from the top, in full turns. */
  from: number;
  to: number;
}

/** The parts of a pie in order; a value below 0 counts as its size, as in Excel, and a part of 0 is left out. */
export function pieParts(values: readonly number[]): PiePart[] {
  const sizes = values.map(Math.abs);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  if (whole === 0) return [];
  let reached = 0;
  return sizes.flatMap((size, index) => {
    const from = reached;
    reached += size;
    return size === 0
      ? []
      : [{ index, share: size / whole, from: from / whole, to: reached / whole }];
  });
}
