/**
 * The smallest whole number from 1 to `most` that is enough, where every larger one is enough too;
 * undefined where `most` itself is not. Found by halving.
 */
export function fewest(most: number, isEnough: (count: number) => boolean): number | undefined {
  if (most < 1 || !isEnough(most)) return undefined;
  let low = 0;
  let high = most;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
