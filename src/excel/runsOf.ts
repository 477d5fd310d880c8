/** Neighbours of equal length, together: [20, 20, 35] is two of 20 from 0 and one of 35 from 2. */
export function runsOf(
  lengths: readonly number[],
): { first: number; count: number; length: number }[] {
  const runs: { first: number; count: number; length: number }[] = [];
  lengths.forEach((length, at) => {
    const last = runs.at(-1);
    if (last?.length === length) last.count += 1;
    else runs.push({ first: at, count: 1, length });
  });
  return runs;
}
