import type { AverageTable } from "../reading/AverageTable";
import type { Form } from "../reading/form/Form";
import { isEmpty } from "../reading/isEmpty";
import { readAverages } from "../reading/readAverages";
import { readScoreTables } from "../reading/readScoreTables";
import { noChoices, type ReadingChoices } from "../reading/ReadingChoices";
import { isRegulationSheet } from "../reading/readRegulationId";
import { isError, type Problem } from "../reading/Problem";
import type { ReadTables } from "../reading/ReadTable";
import type { Regulation } from "../regulations/Regulation";
import type { Workbook } from "../workbook";
import { leftOutSheets } from "./appendixChoice";
import { documentForm } from "./documentForm";
import { namedRegulation } from "./namedRegulation";
import { readingChoices } from "./readingChoices";
import { runRecordKey } from "./results/RunRecord";

/** One round of assessment as the workbook holds it. */
export interface Round extends ReadTables {
  /** Absent where the workbook has none that can be used: then no table can be told either. */
  regulation?: Regulation;
  /** The name of the sheet "Quy định" that says it, also with mistakes; absent where none does. */
  regulationSheet?: string;
  /** Sheets that an earlier run of ours wrote, with the ids of their tables: "I.1". */
  written: readonly { sheet: string; id: string }[];
  /** What a person said of the worksheets, as it was read by. */
  choices: ReadingChoices;
  /** The form of the document, where the workbook remembers one. */
  form?: Form;
  /** With what its appendices were last produced, as the workbook keeps it. */
  lastRun?: string;
  /** What is wrong with it: nothing can be written, though every score may be right. */
  formProblems: readonly Problem[];
  /** Ids of the sheets that a person left out of the appendices. */
  leftOut: readonly string[];
  /** Averages that the committee typed, to be laid out. */
  averages: readonly AverageTable[];
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
    unused: [],
    problems: [],
    sheetsLeftOut: [],
    averages: [],
    formProblems: [],
    leftOut: [],
    written,
    choices: noChoices,
    digest: "",
  };
  if (sheets.every(isEmpty))
    return { ...nothing, problems: [{ severity: "error", kind: "emptyWorkbook" }] };
  const named = await namedRegulation(workbook, sheets);
  const { regulation } = named;
  const onSheet = named.sheet !== undefined && { regulationSheet: named.sheet };
  if (regulation === undefined || named.problems.some(isError))
    return { ...nothing, ...onSheet, problems: named.problems };
  const { choices, problems: unreadable } = await readingChoices(workbook);
  const { form, problems: formProblems } = await documentForm(workbook);
  const leftOut = await leftOutSheets(workbook, regulation);
  const lastRun = await workbook.remembered(runRecordKey);
  const read = readScoreTables(sheets, regulation, choices);
  const { averages, problems: notAverages } = readAverages(sheets, regulation.decimalMark);
  const sheetsLeftOut = read.sheetsLeftOut.filter((name) => !averages.some(({ sheet }) => sheet === name)); // prettier-ignore
  const beside = read.tables.map(({ earlierRanks }) => earlierRanks);
  const digest = JSON.stringify([regulation, read.tables.map(({ table }) => table), beside, averages]); // prettier-ignore
  const problems = [...named.problems, ...unreadable, ...read.problems, ...notAverages];
  const found = {
    ...read,
    sheetsLeftOut,
    averages,
    ...(form && { form }),
    formProblems,
    ...(lastRun !== undefined && { lastRun }),
  };
  return { regulation, ...onSheet, ...found, problems, written, leftOut, choices, digest };
}
