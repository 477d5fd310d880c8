/**
 * part / whole to the nearest whole number, halves up: 1 / 2 is 1, -1 / 2 is 0, -3 / 2 is -1.
 *
 * @param part  whole number
 * @param whole whole number above 0
 */
export function halfUp(part: bigint, whole: bigint): bigint {
  const above = 2n * part + whole;
  const below = 2n * whole;
  const quotient = above / below; // BigInt division goes towards 0, rounding down goes towards minus infinity
  return above < 0n && above % below !== 0n ? quotient - 1n : quotient;
}
