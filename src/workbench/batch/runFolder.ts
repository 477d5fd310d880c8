import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { batchWords as words } from "../../text/batchWords";
import type { BatchJob } from "./BatchJob";
import type { ExitCode } from "./ExitCode";
import type { FileReport, FolderReport } from "./Report";
import { summaryTable } from "./summaryTable";
import { print, tell } from "./tell";
import { writeWhole } from "./writeWhole";

type FileResult = FolderReport["files"][number];

/** Program and first words that run the command line over one file, in a process of its own. */
export type OneFile = readonly [string, ...string[]];

/** The workbooks of a folder by name; those that a running Excel keeps beside an open one are none. */
const workbooksIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.xlsx$/i.test(entry.name) && !/^[~.]/.test(entry.name))
    .map(({ name }) => name)
    .sort(new Intl.Collator("vi", { numeric: true }).compare);

function runOne(job: BatchJob, oneFile: OneFile, reportFile: string): Promise<FileResult> {
  const { verb, from, to, regulation, form } = job;
  const places = { from, ...(to !== undefined && { to }) };
  const [program, ...first] = oneFile;
  const options = [
    ...(regulation === undefined ? [] : ["--regulation", regulation]),
    ...(form === undefined ? [] : ["--form", form]),
  ];
  return new Promise((done) => {
    const files = to === undefined ? [from] : [from, to];
    const child = spawn(program, [...first, verb, ...files, "--json", reportFile, ...options], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (part: Buffer) => (said += part.toString()));
    child.once("error", (error) => done({ ...places, exitCode: 2, failure: error.message }));
    child.once("close", (code) => {
      const exitCode = code === 0 || code === 1 ? code : 2;
      const report = existsSync(reportFile)
        ? (JSON.parse(readFileSync(reportFile, "utf8")) as FileReport)
        : undefined;
      done({
        ...places,
        exitCode,
        ...(report && { report }),
        ...(exitCode === 2 && { failure: said.trim() }),
      });
    });
  });
}

/** Runs jobs over every workbook of a folder, as many at once as there are cores; each ends for itself. */
async function runAll(job: BatchJob, names: readonly string[], oneFile: OneFile) {
  const reports = mkdtempSync(join(tmpdir(), "egi-batch-"));
  const results = new Array<FileResult>(names.length);
  let next = 0;
  let ended = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < names.length; at = next++) {
      const name = names[at]!;
      const to = job.to === undefined ? {} : { to: join(job.to, name) };
      const one = { ...job, from: join(job.from, name), ...to };
      const result = await runOne(one, oneFile, join(reports, `${at}.json`));
      results[at] = result;
      tell(words.ended((ended += 1), names.length, name, result.exitCode));
    }
  };
  try {
    const processes = Math.min(availableParallelism(), names.length);
    tell(words.startingAll(names.length, processes));
    await Promise.all(Array.from({ length: processes }, work));
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  return results;
}

/**
 * Carries out a job over a folder: progress and a table of all files on stderr, the report on stdout
 * or in the file. Ends with the highest code of the files.
 */
export async function runFolder(job: BatchJob, oneFile: OneFile): Promise<ExitCode> {
  if (job.to !== undefined && resolve(job.from) === resolve(job.to)) {
    tell(words.sameFolder(job.from));
    return 2;
  }
  const names = workbooksIn(job.from);
  if (names.length === 0) {
    tell(words.noFiles(job.from));
    return 2;
  }
  if (job.to !== undefined) mkdirSync(job.to, { recursive: true });
  const files = await runAll(job, names, oneFile);
  const exitCode = Math.max(...files.map((file) => file.exitCode)) as ExitCode;
  for (const line of summaryTable(files)) tell(line);
  const report: FolderReport = { verb: job.verb, exitCode, files };
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (job.json === undefined) await print(json);
  else writeWhole(job.json, json);
  return exitCode;
}
