import type { FormulaCell } from "../sheet/FormulaCell";
import { readFormulas } from "./readFormulas";

/** How long to wait for results that are on their way, and between looks. */
const patience = 10_000; // milliseconds
const pause = 100; // milliseconds

/** What a cell shows while its custom function has not answered. */
const waiting: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];

/**
 * The cells with such a formula as `readFormulas` reads them, when their results have come: a press may
 * follow at once on a recalculation, and our functions answer in this very page, between two requests.
 * After ten seconds what still waits is given as it is.
 */
export async function computedFormulas(
  context: Excel.RequestContext,
  isWanted: (formula: string) => boolean,
): Promise<FormulaCell[]> {
  for (let waited = 0; ; waited += pause) {
    const cells = await readFormulas(context, isWanted);
    const isWaiting = cells.some(({ values }) => values.flat().some((v) => waiting.includes(v)));
    if (!isWaiting || waited >= patience) return cells;
    await new Promise((done) => setTimeout(done, pause));
  }
}
