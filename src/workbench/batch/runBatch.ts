import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { batchWords as words } from "../../text/workbenchWords";
import { openWorkbench, type Workbench } from "../node/openWorkbench";
import { type BatchJob, batchJob, verbs } from "./BatchJob";
import { jobSetting, regulationSetting, type Report, reportSetting } from "./Report";

/** 0 done, warnings reported; 1 errors found, nothing written; 2 could not run. */
export type ExitCode = 0 | 1 | 2;

const tell = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};
const why = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Writes a file whole or not at all. */
function writeWhole(file: string, data: Uint8Array | string): void {
  const part = `${file}.part`;
  try {
    writeFileSync(part, data);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

async function pressed(workbench: Workbench, job: BatchJob, command: string): Promise<Report> {
  const { host } = workbench;
  if (job.regulation !== undefined && host.settings()[regulationSetting] === undefined)
    host.setSetting(regulationSetting, job.regulation);
  host.setSetting(jobSetting, job.verb);
  await workbench.press(command);
  const report = host.settings()[reportSetting];
  host.removeSetting(jobSetting);
  host.removeSetting(reportSetting);
  if (typeof report !== "string") throw new Error("the command left no report");
  return JSON.parse(report) as Report;
}

async function run(job: BatchJob, command: string): Promise<ExitCode> {
  let xlsx: Uint8Array;
  let workbench: Workbench;
  try {
    tell(words.opening(job.from));
    xlsx = new Uint8Array(readFileSync(job.from));
    workbench = await openWorkbench({ xlsx });
  } catch (error) {
    tell(words.notRead(job.from, why(error)));
    return 2;
  }
  tell(words.running);
  const report = await pressed(workbench, job, command);
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (job.json === undefined) process.stdout.write(json);
  else writeWhole(job.json, json);
  for (const { where, what, todo } of report.problems)
    tell([where, what, todo].filter((part) => part !== "").join(" · "));
  const errors = report.problems.filter(({ severity }) => severity === "error").length;
  if (errors > 0) {
    tell(words.blocked(errors));
    return 1;
  }
  if (report.failure !== undefined) {
    tell(words.failed(report.failure));
    return 2;
  }
  try {
    tell(words.writing(job.to));
    writeWhole(job.to, await workbench.save());
  } catch (error) {
    tell(words.notWritten(job.to, why(error)));
    return 2;
  }
  workbench.close();
  return 0;
}

/** Carries out the command line: the same bundle, the same press of the ribbon, over a file. */
export async function runBatch(line: readonly string[]): Promise<ExitCode> {
  process.once("unhandledRejection", (reason) => {
    tell(words.failed(why(reason))); // what the page did not catch: no line of its script on the screen
    process.exit(2);
  });
  const [verb = ""] = line;
  if (verb in verbs && verbs[verb as keyof typeof verbs] === undefined) {
    tell(words.notYet(verb));
    return 2;
  }
  const job = batchJob(line);
  const command = verbs[verb as keyof typeof verbs];
  if (!job || command === undefined) {
    if (verb !== "" && !(verb in verbs)) tell(words.unknownVerb(verb));
    tell(words.usage);
    return 2;
  }
  try {
    return await run(job, command);
  } catch (error) {
    tell(words.failed(why(error)));
    return 2;
  }
}
