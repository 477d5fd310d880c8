import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** `npm start` without its window. */
export interface StartedServer {
  /** "https://localhost:40123" */
  origin: string;
  /** What it printed, line by line. */
  lines: readonly string[];
  stop(): Promise<void>;
}

const address = /https:\/\/localhost:\d+/;

/** Its last line where it opens no window: what to do about the browser's warning. */
const lastLine = /Ctrl\+C/;

/** Starts it on any free port; it builds first what is missing or stale. */
export async function startServer(): Promise<StartedServer> {
  const child = spawn(process.execPath, ["tools/start.mjs", "--no-open", "--port=0"]);
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const lines: string[] = [];
  const origin = await printedAddress(child, lines);
  return {
    origin,
    lines,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

function printedAddress(child: ChildProcessWithoutNullStreams, lines: string[]): Promise<string> {
  const errors: string[] = [];
  let origin: string | undefined;
  createInterface({ input: child.stderr }).on("line", (line) => errors.push(line));
  return new Promise((found, fail) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      lines.push(line);
      origin ??= address.exec(line)?.[0];
      if (origin !== undefined && lastLine.test(line)) found(origin);
    });
    child.once("exit", (code) =>
      fail(new Error(`npm start ended with ${code ?? "a signal"}: ${errors.join("\n")}`)),
    );
  });
}
