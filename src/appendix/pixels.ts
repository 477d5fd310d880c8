const pixel = 72 / 96; // points: Excel keeps sizes in whole pixels of a screen of 96 to the inch

const noise = 1e-6; // sums of decimals in binary: 8.999999 is 9

/** Lengths in points as Excel keeps them: the next whole pixel above, below or nearest. */
export const pixels = {
  above: (length: number): number => Math.ceil(length / pixel - noise) * pixel,
  below: (length: number): number => Math.floor(length / pixel + noise) * pixel,
  near: (length: number): number => Math.round(length / pixel) * pixel,
};
