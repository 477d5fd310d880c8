import type { Regulation } from "../regulations/Regulation";
import { searchExemptions } from "../scoring/exempted/searchExemptions";
import { nameKey } from "./names/nameKey";
import type { Problem } from "./Problem";
import { entryAt } from "./entryAt";
import type { ReadTable } from "./ReadTable";

/** The problems, with what may explain each maximum that is declared lower than the regulation has it. */
export const explainMaxima = (
  problems: readonly Problem[],
  tables: readonly ReadTable[],
  regulation: Regulation,
): Problem[] =>
  problems.map((problem) => {
    if (problem.kind !== "maxDiffers" || problem.declared >= problem.expected) return problem;
    const found = entryAt(tables, problem.at);
    if (found === undefined) return problem;
    const { block, entry } = found;
    const missing = problem.expected - problem.declared;
    const search = searchExemptions(entry, block, regulation, missing, nameKey);
    return { ...problem, explained: { block, search } };
  });
