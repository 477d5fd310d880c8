import type { Regulation } from "../../src/regulations/Regulation";
import { assess } from "../../src/scoring/assess";
import type { Finding } from "../../src/scoring/Finding";
import type { ScoreTable } from "../../src/scoring/ScoreTable";
import { type Line, linesOf } from "./Line";

/** A round assessed once; each table of the print asks for the lines of its block and measure. */
export interface Measured {
  findings: readonly Finding[];
  /** @param printed keys of the units as printed, for the order of equals where no rule is known */
  lines: (block: string, measure: string) => (printed: readonly string[]) => readonly Line[];
}

/** Assesses the tables of a round. Throws for lines of a block and measure that it does not have. */
export function measured(tables: readonly ScoreTable[], regulation: Regulation): Measured {
  const { results, findings } = assess(tables, regulation);
  return {
    findings,
    lines: (block, measure) => (printed) => {
      const result = results.find((each) => each.block === block && each.measure === measure);
      const rules = regulation.measures.find(
        ({ id, blocks }) => id === measure && blocks.includes(block),
      );
      if (result === undefined || rules === undefined)
        throw new Error(`no ${measure} of ${block} in ${regulation.id}`);
      return linesOf(result.standings, printed, rules);
    },
  };
}
