// npm test: every check, one after the other, and their sum as the last line.
import { isInstalled } from "./check/programs.mjs";
import { jestProjects, testsIn, wholeCheck } from "./check/runners.mjs";
import { findPython } from "./fixtures/findPython.mjs";
import { findBrowser } from "./workbench/findBrowser.mjs";

if (findBrowser() === undefined) {
  console.error(
    "npm test drives a browser and found none. Install Chromium, Chrome or Edge, or name one in " +
      "BROWSER_PATH. On Debian: apt-get install chromium",
  );
  process.exit(1);
}

const node = process.execPath;
const results = [
  wholeCheck("types", node, ["node_modules/typescript/bin/tsc", "--noEmit"]),
  wholeCheck("lint", node, ["node_modules/eslint/bin/eslint.js", "."]),
  wholeCheck("format", node, ["node_modules/prettier/bin/prettier.cjs", "--check", "."]),
  wholeCheck("production build", node, ["tools/build.mjs"]),
  jestProjects("tests", ["pure", "pane", "workbench", "page"]),
];

/** Checks that need more than Node and a browser: programs, and the Jest project they are for. */
const notRun = [];
const libreOffice = ["soffice", "pdftotext", "pdfinfo", "pdffonts"];
if (libreOffice.every(isInstalled)) results.push(jestProjects("printed-pages", ["print"]));
else notRun.push({ count: testsIn("print"), program: "libreoffice, poppler-utils" });

const others = [
  ...(isInstalled("soffice") ? [] : ["libreoffice"]),
  ...(isInstalled("pdftotext") ? [] : ["poppler-utils"]),
  ...(findPython() === undefined ? ["python3-openpyxl, python3-xlsxwriter"] : []),
];
if (others.length === 0) results.push(jestProjects("round-trip", ["roundtrip"]));
else notRun.push({ count: testsIn("roundtrip"), program: others.join(", ") });

const sum = (what) => results.reduce((total, result) => total + result[what], 0);
console.log("");
for (const { name, passed, failed } of results)
  console.log(`${name}: ${passed} passed${failed > 0 ? `, ${failed} FAILED` : ""}`);
for (const { count, program } of notRun) console.log(`not run: ${count} (${program})`);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") === 0 ? 0 : 1;
