import { readFileSync } from "node:fs";
import { readRound } from "../../../src/actions/readRound";
import { evaluated } from "../../../src/actions/evaluated";
import { readAll } from "../../../src/excel/readAll";
import type { Measure } from "../../../src/regulations/Measure";
import type { Regulation } from "../../../src/regulations/Regulation";
import { pointsPerOne } from "../../../src/scoring/points";
import type { MeasureResult, Standing } from "../../../src/scoring/Standing";
import type { CellValue } from "../../../src/workbench/model/CellValue";
import { openWorkbench, type Workbench } from "../../../src/workbench/node/openWorkbench";
import { PlainWorkbook } from "../../actions/plainWorkbook";

/** The sheet that the formulas stand on. */
export const formulaSheet = "Công thức";

/** What stands in the columns of ratio, tier and rank of one line by the engine; "" where nothing does. */
export interface ExpectedLine {
  unit: string;
  ratio: CellValue;
  tier: CellValue;
  rank: CellValue;
}

/** A sample with EGI formulas over the scores of every block and measure. */
export interface FormulaSample {
  workbench: Workbench;
  regulation: Regulation;
  results: readonly MeasureResult[];
  /** By row of the sheet, from its first. Ratio, tier and rank stand in D, E and F. */
  lines: readonly ExpectedLine[];
}

const points = (value: number | "unknown" | undefined): CellValue =>
  typeof value === "number" ? value / pointsPerOne : "";

/**
 * Opens a sample of assets/samples and types RATIO and RANK over whole columns and TIER cell by cell,
 * one block and measure under the other, over the totals and maxima that the engine makes of it.
 */
export async function sampleFormulas(name: string): Promise<FormulaSample> {
  const xlsx = new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));
  const workbench = await openWorkbench({ xlsx });
  await workbench.settle();
  const book = new PlainWorkbook(await workbench.run(readAll));
  const round = await readRound(book);
  const { regulation } = round;
  if (regulation === undefined) throw new Error(`${name} names no regulation`);
  const { results } = evaluated(round);
  await workbench.run(async (context) => {
    context.workbook.worksheets.add(formulaSheet);
    await context.sync();
  });
  const lines: ExpectedLine[] = [];
  for (const { measure: id, block, standings } of results) {
    const measure = regulation.measures.find((each) => each.id === id && each.blocks.includes(block))!; // prettier-ignore
    if (standings.length === 0) continue;
    typeFormulas(
      workbench,
      lines.length + 1,
      standings,
      measure,
      `${regulation.id}/${block}/${id}`,
    );
    lines.push(
      ...standings.map(({ entry, ratio, tier, rank }): ExpectedLine => ({
        unit: entry.unit,
        ratio: ratio === undefined ? "" : ratio.part / ratio.whole,
        tier: tier?.label ?? "",
        rank: rank ?? "",
      })),
    );
  }
  await workbench.settle();
  return { workbench, regulation, results, lines };
}

function typeFormulas(
  workbench: Workbench,
  first: number,
  standings: readonly Standing[],
  { ratio, grading, ranking, total }: Measure,
  scale: string,
): void {
  const last = first + standings.length - 1;
  const column = (letter: string) => `${letter}${first}:${letter}${last}`;
  const isRatio = ranking.on === "exactRatio" || ranking.on === "printedRatio";
  const decimals = { printedRatio: ratio?.decimals, printedScore: total?.decimals }[ranking.on as string]; // prettier-ignore
  const type = (letter: string, cells: CellValue[]) =>
    workbench.enter(
      formulaSheet,
      `${letter}${first}`,
      cells.map((cell) => [cell]),
    );
  type("A", standings.map(({ entry }) => entry.unit)); // prettier-ignore
  type("B", standings.map((each) => points(each.total))); // prettier-ignore
  type("C", standings.map((each) => points(each.maxScore))); // prettier-ignore
  if (ratio !== undefined) workbench.enter(formulaSheet, `D${first}`, `=EGI.RATIO(${column("B")};${column("C")})`); // prettier-ignore
  if (grading !== undefined) {
    const graded = grading.on === "exactRatio" || grading.on === "printedRatio" ? "D" : "B";
    type("E", standings.map((_, at) => `=EGI.TIER(${graded}${first + at};"${scale}")`)); // prettier-ignore
  }
  const isRanked = ranking.ties !== "none" && ranking.scope === "block";
  if (!isRanked) return;
  const source = isRatio ? "D" : "B";
  type("G", standings.map(({ rank }, at) => (rank === undefined ? "" : `=${source}${first + at}`))); // prettier-ignore
  const rounding = decimals === undefined ? "" : `;${decimals}`;
  workbench.enter(
    formulaSheet,
    `F${first}`,
    `=EGI.RANK(${column("G")};${column("G")};"${ranking.ties}"${rounding})`,
  );
}
