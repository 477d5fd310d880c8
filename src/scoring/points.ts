/** Whole ten-thousandths of a point: 38.5 points are 385000. Sums are exact. */
export type Points = number;

/** The one place that knows the size of a `Points`. */
export const pointsPerOne = 10_000;
