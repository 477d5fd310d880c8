/**
 * How many letters must be typed, dropped, changed or swapped with a neighbour to make one text of
 * the other; `most + 1` as soon as it is more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  const [from, to] = [Array.from(a), Array.from(b)];
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let twoAbove: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = above[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1);
      let least = Math.min(above[column]! + 1, line[column - 1]! + 1, changed);
      const isSwap =
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1];
      if (isSwap) least = Math.min(least, twoAbove[column - 2]! + 1);
      line.push(least);
    }
    if (Math.min(...line) > most) return most + 1;
    twoAbove = above;
    above = line;
  }
  return above.at(-1)!;
}
