// npm run batch -- appendix in.xlsx out.xlsx [--regulation ID] [--json report.json]
import { createRequire } from "node:module";
import { buildIfStale } from "./build.mjs";
import { bundleBatch } from "./workbench/bundle.mjs";

await buildIfStale();
await bundleBatch();
const { runBatch } = createRequire(import.meta.url)("../build/node/batch.cjs");
process.exit(await runBatch(process.argv.slice(2))); // jsdom's and Univer's timers would keep it alive
