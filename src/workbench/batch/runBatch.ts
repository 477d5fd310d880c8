import { statSync } from "node:fs";
import { batchWords as words } from "../../text/batchWords";
import { batchJob, verbs } from "./BatchJob";
import type { ExitCode } from "./ExitCode";
import { type OneFile, runFolder } from "./runFolder";
import { tell, why } from "./tell";

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * Carries out the command line, over a file or over all workbooks of a folder.
 *
 * @param oneFile program and first words that do the same for one file, in a process of its own
 */
export async function runBatch(line: readonly string[], oneFile: OneFile): Promise<ExitCode> {
  process.once("unhandledRejection", (reason) => {
    tell(words.failed(why(reason))); // what the page did not catch: no line of its script on the screen
    process.exit(2);
  });
  const [verb = ""] = line;
  const isKnown = Object.hasOwn(verbs, verb);
  const does = isKnown ? verbs[verb] : undefined;
  if (isKnown && does === undefined) {
    tell(words.notYet(verb));
    return 2;
  }
  const job = batchJob(line);
  if (!job || does === undefined) {
    if (verb !== "" && !isKnown) tell(words.unknownVerb(verb));
    tell(words.usage);
    return 2;
  }
  try {
    if (isFolder(job.from)) return await runFolder(job, oneFile);
    const { runFile } = await import("./runFile"); // the emulated Excel: a second that a refusal need not wait for
    return await runFile(job, does.command);
  } catch (error) {
    tell(words.failed(why(error)));
    return 2;
  }
}
