import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What dist/ is made from. The workbench is no part of it. */
const inputs = [
  "assets/icons",
  "docs/help",
  "manifest.xml",
  "package-lock.json",
  "src",
  "tools/build.mjs",
  "tools/bundle",
  "tsconfig.json",
  "webpack.config.js",
];
const left = join("src", "workbench");
const stampFile = "build/dist.sha256";

function filesOf(path) {
  if (path === left) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

function digest() {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([process.env.EGI_ORIGIN, process.env.EGI_OFFICE_JS]));
  for (const file of inputs.flatMap(filesOf)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

/** Remembers what dist/ was built from. */
export function stamp() {
  mkdirSync("build", { recursive: true });
  writeFileSync(stampFile, digest());
}

/** Whether the last build was made from what is here now. */
export function isStamped() {
  try {
    return readFileSync(stampFile, "utf8") === digest();
  } catch {
    return false; // never built
  }
}
