/** "1 point", "38,5 points": the number as it is written, with its noun. */
export const pointsCounted = (points: string): string =>
  `${points} ${points === "1" ? "point" : "points"}`;
