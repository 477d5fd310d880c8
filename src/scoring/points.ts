/** Whole ten-thousandths of a point: 38.5 points are 385000. Sums are exact. */
export type Points = number;

/** The one place that knows the size of a `Points`. */
export const pointsPerOne = 10_000;

const decimals = 4; // of pointsPerOne
const mostPoints = 1_000_000_000; // a whole committee of such scores still sums exactly

/**
 * Điểm as whole ten-thousandths, exactly as its decimal digits say.
 *
 * A number is binary: it is taken as the decimal of its 15 significant digits, as Excel shows it,
 * so that 0.1 + 0.2 is 3000. A text has "." as its mark and no grouping: "38.5", "-100".
 *
 * @returns undefined for what is no decimal of at most four places below a thousand million:
 * 0.12345, NaN, "38,5", ""
 */
export function points(given: number | string): Points | undefined {
  const text = typeof given === "number" ? plainDecimal(given) : given;
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = "", fraction = ""] = match;
  const kept = fraction.replace(/0+$/, "");
  if (kept.length > decimals) return undefined;
  const size = Number(whole) * pointsPerOne + Number(kept.padEnd(decimals, "0"));
  if (size >= mostPoints * pointsPerOne) return undefined;
  return sign === "-" && size !== 0 ? -size : size; // never -0
}

/** "0.300000000000000" for 0.1 + 0.2; an exponent, as of 1e-7, is left and matches no decimal of four places. */
const plainDecimal = (given: number): string => (given === 0 ? "0" : given.toPrecision(15));
