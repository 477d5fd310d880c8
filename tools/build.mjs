// npm run build: dist/, as it is delivered. Others build through buildIfStale().
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { checkSizes } from "./bundle/sizes.mjs";
import { isStamped, stamp } from "./bundle/stamp.mjs";

const config = createRequire(import.meta.url)("../webpack.config.js");

/** Whether dist/ is missing or was built from other sources or settings. */
export function isStale() {
  return !existsSync("dist/taskpane.html") || !isStamped();
}

/** Builds dist/ for production. Rejects with webpack's errors in words. */
export async function build() {
  const { default: webpack } = await import("webpack"); // slow to load, and mostly there is nothing to build
  const compiler = webpack(config({}, { mode: "production" }));
  const stats = await new Promise((done, fail) => {
    compiler.run((error, result) => (error ? fail(error) : done(result)));
  });
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors() || stats.hasWarnings())
    throw new Error(stats.toString({ all: false, errors: true, warnings: true }));
  const sizes = checkSizes("dist");
  stamp();
  return sizes;
}

/** Builds where dist/ is missing or stale. */
export async function buildIfStale() {
  if (!isStale()) return;
  console.error("Building dist/ (half a minute the first time)");
  await build();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    for (const line of await build()) console.log(line);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
