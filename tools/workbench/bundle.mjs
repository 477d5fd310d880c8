import { build } from "esbuild";
import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeSchema } from "../schema.mjs";

/** Time of the newest file of a tree, in milliseconds. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const sources = ["src/workbench", "src/text", "tools/workbench/bundle.mjs", "package.json"];

/** Whether a bundle is missing or older than what it is made of. */
const isStale = (bundle) =>
  !existsSync(bundle) || Math.max(...sources.map(newest)) > statSync(bundle).mtimeMs;

/** How a page with Univer is built. */
export const pageBuild = {
  bundle: true,
  splitting: true, // without it the hyphenation tables of all languages load at once
  format: "esm",
  platform: "browser",
  target: "es2022",
  minify: true,
  define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
  logLevel: "error",
};

/** The page of the workbench in build/page, apart from the add-in. */
export async function bundlePage() {
  if (!isStale("build/page/page.js")) return;
  console.error("Building the workbench's page");
  mkdirSync("build/page", { recursive: true });
  cpSync("src/workbench/page/index.html", "build/page/index.html");
  await writeSchema("build/page/schema.json");
  await build({
    ...pageBuild,
    entryPoints: ["src/workbench/page/page.ts"],
    outdir: "build/page",
  });
}

/** The workbench in Node as build/node/batch.cjs, its packages left outside. */
export async function bundleBatch() {
  if (!isStale("build/node/batch.cjs")) return;
  console.error("Building the workbench for the command line");
  await build({
    entryPoints: ["src/workbench/batch/runBatch.ts"],
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    packages: "external",
    outfile: "build/node/batch.cjs",
    logLevel: "error",
  });
}
