import type { Regulation } from "../regulations/Regulation";
import { searchExemptions } from "../scoring/exempted/searchExemptions";
import { nameKey } from "./names/nameKey";
import type { Place, Problem } from "./Problem";
import { entryFinder } from "./entryFinder";
import type { ReadTable } from "./ReadTable";

/**
 * The problems, with what may explain each maximum of a unit that is stated lower than the regulation
 * has it: of the whole, or of one criterion.
 */
export function explainMaxima(
  problems: readonly Problem[],
  tables: readonly ReadTable[],
  regulation: Regulation,
): Problem[] {
  const entryAt = entryFinder(tables);
  return problems.map((problem) => {
    if (problem.kind !== "maxDiffers" && problem.kind !== "partMaxDiffers") return problem;
    const stated = problem.kind === "maxDiffers" ? problem.declared : problem.stated;
    const within =
      problem.kind === "maxDiffers" ? undefined : criterionAt(tables, problem.at)?.criterion;
    const found = entryAt(problem.at);
    if (stated >= problem.expected || found === undefined) return problem;
    if (problem.kind === "partMaxDiffers" && within === undefined) return problem;
    const { entry } = found;
    const { block } = found.table.table;
    const cells = found.table.scoreCells[found.index]!;
    const missing = problem.expected - stated;
    const search = searchExemptions(entry, block, regulation, missing, nameKey, within);
    return {
      ...problem,
      explained: { block, ...(within !== undefined && { within }), search, cells },
    };
  });
}

const criterionAt = (tables: readonly ReadTable[], { sheet, cell }: Place) =>
  tables
    .flatMap(({ statedMaxima }) => statedMaxima)
    .find(({ at }) => at.sheet === sheet && at.cell === cell);
