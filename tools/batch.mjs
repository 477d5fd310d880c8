// npm run batch -- appendix in.xlsx out.xlsx [--regulation ID] [--json report.json]
// npm run batch -- appendix in-folder out-folder [the same]
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./build.mjs";
import { batch } from "./workbench/batch.mjs";
import { bundleBatch } from "./workbench/bundle.mjs";

await buildIfStale();
await bundleBatch();
const oneFile = fileURLToPath(new URL("./workbench/batchFile.mjs", import.meta.url));
await batch([process.execPath, oneFile]);
