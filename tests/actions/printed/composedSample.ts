import { earlierRanksOf } from "../../../src/actions/earlierRanksOf";
import { evaluated } from "../../../src/actions/evaluated";
import { produceAppendices } from "../../../src/actions/produceAppendices";
import { type Round, readRound } from "../../../src/actions/readRound";
import { appendices } from "../../../src/appendix/appendices";
import type { AppendixInput } from "../../../src/appendix/AppendixInput";
import type { Composed } from "../../../src/appendix/Composed";
import type { Problem } from "../../../src/reading/Problem";
import { layoutOf } from "../../../src/regulations/layouts/layoutOf";
import type { Regulation } from "../../../src/regulations/Regulation";
import type { MeasureResult } from "../../../src/scoring/Standing";
import type { Sheet } from "../../../src/sheet/Sheet";
import { cellsOf } from "../../reading/cellsOf";
import { PlainWorkbook } from "../plainWorkbook";

/** A sample of assets/samples, pressed. */
export interface ComposedSample {
  regulation: Regulation;
  problems: readonly Problem[];
  results: readonly MeasureResult[];
  /** What they were composed from. */
  input: AppendixInput;
  composed: readonly Composed[];
  /** What the press wrote. */
  written: readonly Sheet[];
}

/** Reads the committee's sheets of a sample and composes its appendices as a press does. */
export async function composedSample(id: string): Promise<ComposedSample> {
  const workbook = new PlainWorkbook(await cellsOf(`assets/samples/${id}.xlsx`));
  const { problems } = await produceAppendices(workbook);
  const round = await readRound(workbook);
  return { problems, ...composedRound(round), written: workbook.written[0] ?? [] };
}

function composedRound(
  round: Round,
): Pick<ComposedSample, "regulation" | "results" | "input" | "composed"> {
  const regulation = round.regulation!;
  const { results } = evaluated(round);
  const layout = layoutOf(regulation)!;
  const earlierRanks = earlierRanksOf(round.tables);
  const { averages } = round;
  const input = { regulation, layout, results, earlierRanks, averages };
  return { regulation, results, input, composed: appendices(input) };
}
