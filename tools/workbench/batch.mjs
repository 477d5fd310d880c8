import { createRequire } from "node:module";

/** Runs the command line of this process, which ends with its exit code. The bundle must be there. */
export async function batch(oneFile) {
  const { runBatch } = createRequire(import.meta.url)("../../build/node/batch.cjs");
  process.exit(await runBatch(process.argv.slice(2), oneFile)); // jsdom's and Univer's timers would keep it alive
}
