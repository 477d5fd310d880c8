import type { AverageTable } from "../reading/AverageTable";
import { readAverages } from "../reading/readAverages";
import { isEmpty, readScoreTables } from "../reading/readScoreTables";
import { isRegulationSheet } from "../reading/readRegulationId";
import { isError } from "../reading/Problem";
import type { ReadTables } from "../reading/ReadTable";
import type { Regulation } from "../regulations/Regulation";
import type { Workbook } from "../workbook";
import { namedRegulation } from "./namedRegulation";
import { readingChoices } from "./readingChoices";

/** One round of assessment as the workbook holds it. */
export interface Round extends ReadTables {
  /** Absent where the workbook has none that can be used: then no table can be told either. */
  regulation?: Regulation;
  /** Whether a person chose it in the pane; else the sheet "Quy định" says it. */
  isChosen: boolean;
  /** Averages that the committee typed, to be laid out. */
  averages: readonly AverageTable[];
  /** Sheets that an earlier run of ours wrote, with the ids of their tables: "I.1". */
  written: readonly { sheet: string; id: string }[];
  /** Alike for two readings exactly when regulation, score tables and what stands beside them are alike. */
  digest: string;
}

/**
 * Reads the regulation that the workbook names and every score table, as a person said they are to be
 * read, with everything that is wrong.
 */
export async function readRound(workbook: Workbook): Promise<Round> {
  const sheets = await workbook.readAll();
  const written = sheets
    .filter((sheet) => !isRegulationSheet(sheet))
    .flatMap(({ name, appendix: id }) => (id === undefined ? [] : [{ sheet: name, id }]));
  const nothing: Round = {
    tables: [],
    results: [],
    problems: [],
    sheetsLeftOut: [],
    averages: [],
    isChosen: false,
    written,
    digest: "",
  };
  if (sheets.every(isEmpty))
    return { ...nothing, problems: [{ severity: "error", kind: "emptyWorkbook" }] };
  const named = await namedRegulation(workbook, sheets);
  const { regulation } = named;
  if (regulation === undefined || named.problems.some(isError))
    return { ...nothing, problems: named.problems };
  const { choices, problems: unreadable } = await readingChoices(workbook);
  const read = readScoreTables(sheets, regulation, choices);
  const { averages, problems: notAverages } = readAverages(sheets, regulation.decimalMark);
  const sheetsLeftOut = read.sheetsLeftOut.filter((name) => !averages.some(({ sheet }) => sheet === name)); // prettier-ignore
  const beside = read.tables.map(({ earlierRanks }) => earlierRanks);
  const digest = JSON.stringify([regulation, read.tables.map(({ table }) => table), beside, averages]); // prettier-ignore
  const problems = [...named.problems, ...unreadable, ...read.problems, ...notAverages];
  const { isChosen = false } = named;
  return { regulation, isChosen, ...read, sheetsLeftOut, averages, problems, written, digest };
}
