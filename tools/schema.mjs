// Writes build/schema.json: the API of the installed office.js, for the workbench's page.
import { build } from "esbuild";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const project = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** The API, class by class, as src/workbench/protocol/schemaOf.ts reads it out of the library. */
export async function officeSchema(
  folder = resolve(project, "node_modules/@microsoft/office-js/dist"),
) {
  const outfile = resolve(project, "build/officeSchema.cjs");
  await build({
    entryPoints: [resolve(project, "src/workbench/node/officeSchema.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile,
    logLevel: "error",
  });
  return createRequire(import.meta.url)(outfile).officeSchema(folder);
}

/** Writes the schema where the page finds it. */
export async function writeSchema(file = resolve(project, "build/schema.json")) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(await officeSchema()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeSchema();
