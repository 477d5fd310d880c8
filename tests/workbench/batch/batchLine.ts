import { spawn } from "node:child_process";

/** What came of one command line. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `npm run batch -- …` to its end. */
export function batchLine(...words: string[]): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ["tools/batch.mjs", ...words]);
    const ended: Ended = { code: null, stdout: "", stderr: "" };
    child.stdout.on("data", (part: Buffer) => (ended.stdout += part.toString()));
    child.stderr.on("data", (part: Buffer) => (ended.stderr += part.toString()));
    child.once("error", fail);
    child.once("close", (code) => done({ ...ended, code }));
  });
}
