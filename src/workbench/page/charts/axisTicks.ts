/** Round steps: 1, 2 or 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10;
  return factor * power;
}

/** Excel leaves this much of the axis free beyond the farthest value. */
const free = 0.05;

/** The marks of an axis that begins at 0 or below and reaches over all values; about six. */
export function axisTicks(values: readonly number[]): number[] {
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  if (highest === lowest) return [0, 1];
  const range = highest - lowest;
  const step = roundStep(range / 5);
  const first = lowest < 0 ? Math.floor((lowest - range * free) / step) : 0;
  const last = highest > 0 ? Math.ceil((highest + range * free) / step - 1e-9) : 0;
  return Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}
