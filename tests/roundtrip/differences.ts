/** Where two readings of a workbook differ: "of › Bảng › cells › A1 › value: 1 → 2". */
export function differences(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isPlain(before) && isPlain(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => differences(before[key], after[key], [...path, key]));
  }
  return [`${path.join(" › ")}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`];
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
