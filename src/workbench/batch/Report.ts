import type { ExitCode } from "./ExitCode";

/** What the add-in's command leaves in the workbook's settings when a job asked for it. */
export interface Report {
  problems: { severity: "error" | "warning" | "note"; where: string; what: string; todo: string }[];
  sheets: { id: string; name: string }[];
  /** EGI formulas that were frozen or made native, with the cells that they filled; absent for other verbs. */
  formulas?: { where: string; formula: string }[];
  /** What Excel refused, in words; absent where nothing was refused. */
  failure?: string;
}

/** The report of one file: that of the add-in, and what of the file was not kept, with a sentence on it. */
export interface FileReport extends Report {
  losses: { kind: string; sheet?: string; count: number; what: string }[];
}

/** The report of a folder. */
export interface FolderReport {
  verb: string;
  exitCode: ExitCode;
  /** In the order of their names. */
  files: {
    from: string;
    /** Absent where the verb writes no workbook. */
    to?: string;
    exitCode: ExitCode;
    /** Absent where the file could not be read or the command did not end. */
    report?: FileReport;
    /** What was said on stderr where it could not run; absent otherwise. */
    failure?: string;
  }[];
}

/** Settings by which the command line speaks with the add-in's own command. */
export const jobSetting = "egi.job";
export const reportSetting = "egi.report";
/** The regulation that the workbook remembers. */
export const regulationSetting = "quy-dinh";
/** The form of the document that the workbook remembers. */
export const formSetting = "the-thuc";
