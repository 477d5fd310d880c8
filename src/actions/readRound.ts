import { isEmpty, readScoreTables } from "../reading/readScoreTables";
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
  /** Ids of the tables that an earlier run of ours wrote: "I.1". */
  written: readonly string[];
  /** Alike for two readings exactly when regulation and score tables are alike. */
  digest: string;
}

/**
 * Reads the regulation that the workbook names and every score table, as a person said they are to be
 * read, with everything that is wrong.
 */
export async function readRound(workbook: Workbook): Promise<Round> {
  const sheets = await workbook.readAll();
  const written = sheets.flatMap(({ appendix }) => appendix ?? []);
  const nothing: Round = {
    tables: [],
    results: [],
    problems: [],
    sheetsLeftOut: [],
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
  const digest = JSON.stringify([regulation, read.tables.map(({ table }) => table)]);
  const problems = [...named.problems, ...unreadable, ...read.problems];
  return { regulation, ...read, problems, written, digest };
}
