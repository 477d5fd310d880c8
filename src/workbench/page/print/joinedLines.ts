import type { BorderLine } from "./borderLines";

/** Where a line lies and how it looks: those of one key may continue each other. */
function keyOf({ x1, y1, y2, width, colour, dashes, isDouble }: BorderLine): string {
  const isAcross = y1 === y2;
  return JSON.stringify([isAcross, isAcross ? y1 : x1, width, colour, dashes, isDouble]);
}

/** Stretches of border that continue each other as one line: dashes run on, corners are drawn once. */
export function joinedLines(lines: readonly BorderLine[]): BorderLine[] {
  const ordered = [...lines].sort((a, b) => a.x1 - b.x1 || a.y1 - b.y1);
  const joined = new Map<string, BorderLine[]>();
  for (const line of ordered) {
    const key = keyOf(line);
    const before = joined.get(key) ?? [];
    const last = before.at(-1);
    if (last && last.x2 === line.x1 && last.y2 === line.y1)
      before[before.length - 1] = { ...last, x2: line.x2, y2: line.y2 };
    else before.push(line);
    joined.set(key, before);
  }
  return [...joined.values()].flat();
}
