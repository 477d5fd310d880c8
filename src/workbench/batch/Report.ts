/** What the add-in's command leaves in the workbook's settings when a job asked for it. */
export interface Report {
  problems: { severity: "error" | "warning" | "note"; where: string; what: string; todo: string }[];
  sheets: { id: string; name: string }[];
  /** What Excel refused, in words; absent where nothing was refused. */
  failure?: string;
}

/** Settings by which the command line speaks with the add-in's own command. */
export const jobSetting = "egi.job";
export const reportSetting = "egi.report";
/** The regulation that the workbook remembers. */
export const regulationSetting = "quy-dinh";
