import { readFileSync } from "node:fs";
import { batchWords as words } from "../../text/batchWords";
import { lossText } from "../../text/lossText";
import { openWorkbench, type Workbench } from "../node/openWorkbench";
import { type BatchJob, verbs } from "./BatchJob";
import type { ExitCode } from "./ExitCode";
import {
  type FileReport,
  formSetting,
  jobSetting,
  regulationSetting,
  type Report,
  reportSetting,
} from "./Report";
import { print, tell, why } from "./tell";
import { writeWhole } from "./writeWhole";

async function pressed(
  workbench: Workbench,
  job: BatchJob,
  form: string | undefined,
  command: string,
): Promise<Report> {
  const { host } = workbench;
  if (form !== undefined && host.settings()[formSetting] === undefined)
    host.setSetting(formSetting, form);
  if (job.regulation !== undefined && host.settings()[regulationSetting] === undefined) {
    host.setSetting(regulationSetting, job.regulation);
    await workbench.press(verbs["check"]!.command); // formulas without a regulation learn of it
  }
  await workbench.settle(); // a formula that waits for its result is no value to keep
  host.setSetting(jobSetting, job.verb);
  await workbench.press(command);
  const report = host.settings()[reportSetting];
  host.removeSetting(jobSetting);
  host.removeSetting(reportSetting);
  if (typeof report !== "string") throw new Error("the command left no report");
  return JSON.parse(report) as Report;
}

/**
 * Carries out a job over one file: the same bundle, the same press of the ribbon. Where the verb
 * writes, the file is written whole, and only where no error was found.
 */
export async function runFile(job: BatchJob, command: string): Promise<ExitCode> {
  let xlsx: Uint8Array;
  let form: string | undefined;
  let workbench: Workbench;
  tell(words.opening(job.from));
  try {
    xlsx = new Uint8Array(readFileSync(job.from));
  } catch (error) {
    tell(words.notRead(job.from, why(error)));
    return 2;
  }
  try {
    if (job.form !== undefined) form = readFileSync(job.form, "utf8");
  } catch (error) {
    tell(words.notRead(job.form!, why(error)));
    return 2;
  }
  try {
    workbench = await openWorkbench({ xlsx });
  } catch (error) {
    tell(words.notOpened(job.from, why(error)));
    return 2;
  }
  const losses = workbench.losses.map((loss) => ({
    ...loss,
    what: lossText(loss.kind, loss.sheet, loss.count),
  }));
  for (const { what } of losses) tell(words.warning(what));
  tell(words.running(job.verb));
  const report: FileReport = { ...(await pressed(workbench, job, form, command)), losses };
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (job.json === undefined) await print(json);
  else writeWhole(job.json, json);
  for (const { severity, where, what, todo } of report.problems) {
    const said = [where, what, todo].filter((part) => part !== "").join(" · ");
    tell(`${words.severity[severity]}: ${said}`);
  }
  if (report.problems.length === 0 && report.failure === undefined && job.to === undefined)
    tell(words.clear);
  const errors = report.problems.filter(({ severity }) => severity === "error").length;
  if (errors > 0) {
    tell(job.to === undefined ? words.found(errors) : words.blocked(errors));
    return 1;
  }
  if (report.failure !== undefined) {
    tell(words.failed(report.failure));
    return 2;
  }
  const { to } = job;
  if (to !== undefined)
    try {
      tell(words.writing(to));
      writeWhole(to, await workbench.save());
    } catch (error) {
      tell(words.notWritten(to, why(error)));
      return 2;
    }
  workbench.close();
  return 0;
}
