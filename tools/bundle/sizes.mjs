import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What a file may weigh compressed, in bytes: formulas must be ready before the pane. */
const limits = { "functions.js": 15_000, "runtime.js": 3_000, "taskpane.js": 200_000 };

/** One line for each bundle of the folder. Throws where one is above its limit. */
export function checkSizes(folder) {
  return Object.entries(limits).map(([file, limit]) => {
    const size = gzipSync(readFileSync(join(folder, file))).length;
    if (size > limit)
      throw new Error(`${file} is ${size} bytes compressed, ${size - limit} above its limit`);
    return `${file}: ${(size / 1000).toFixed(1)} KB compressed (at most ${limit / 1000})`;
  });
}
