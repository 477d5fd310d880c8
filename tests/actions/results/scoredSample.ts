import { check } from "../../../src/actions/check";
import type { Scored } from "../../../src/actions/results/Scored";
import { cellsOf } from "../../reading/cellsOf";
import { PlainWorkbook } from "../plainWorkbook";

/** What the pane knows of a committee's sample: "khanh-hoa-2020". */
export async function scoredSample(regulation: string): Promise<Scored> {
  const workbook = new PlainWorkbook(await cellsOf(`assets/samples/${regulation}.xlsx`));
  const { scored } = await check(workbook);
  return scored!;
}
