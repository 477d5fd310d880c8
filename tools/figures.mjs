// node tools/figures.mjs: recomputes the published tables and prints how many cells are compared and
// how many of them are on the list of misprints; then how many texts of the generated appendices are
// compared with the print. The figures of the README come from here.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = new URL("../build/reports/cases/", import.meta.url);
const appendixFolder = new URL("../build/reports/appendices/", import.meta.url);
for (const each of [folder, appendixFolder]) rmSync(each, { recursive: true, force: true }); // no figure of an earlier run

const cases = spawnSync(
  process.execPath,
  ["node_modules/jest/bin/jest.js", "tests/cases", "tests/actions/printed"],
  { cwd: root, stdio: ["ignore", "ignore", "inherit"] },
);
if (cases.status !== 0) process.exit(1);

const reportsIn = (of) =>
  readdirSync(of)
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, of), "utf8")));
const documents = reportsIn(folder);
const sum = (counts, what) => counts.reduce((total, count) => total + count[what], 0);
const line = (name, counts) =>
  console.log(
    `${name}: ${counts.length} tables, ${sum(counts, "compared")} cells compared, ` +
      `${sum(counts, "computed")} of them computed (${sum(counts, "numbered")} numbers of lines), ` +
      `${sum(counts, "listed")} on the list of misprints`,
  );
console.log("");
for (const { document, counts } of documents) line(document, counts);
line(
  "all",
  documents.flatMap(({ counts }) => counts),
);

// What is held against the regulation, or is input: counted in the published tables themselves.
const published = new URL("../tests/cases/published/", import.meta.url);
const tables = readdirSync(published).flatMap(
  (file) => JSON.parse(readFileSync(new URL(file, published), "utf8")).tables,
);
const cells = (kind, isMeant) =>
  tables
    .filter((table) => kind === undefined || table.kind === kind)
    .flatMap(({ rows }) => rows.flatMap((row) => Object.entries(row.cells)))
    .filter(([column, { value }]) => value !== undefined && isMeant(column)).length;
console.log(
  `${cells("maxima", () => true)} numbers of lists of maxima, held against the regulation; input: ` +
    `${cells("overall", (column) => /(Năm|xếp hạng) (2015|2016|2020)$/.test(column))} ranks of earlier ` +
    `years, ${cells("average", () => true)} averages`,
);

const appendixLine = (name, counts) =>
  console.log(
    `appendices of ${name}: ${sum(counts, "tables")} tables, ${sum(counts, "cells")} cells compared, ` +
      `and ${sum(counts, "averages")} of typed averages`,
  );
const appendices = reportsIn(appendixFolder);
console.log("");
for (const each of appendices) appendixLine(each.document, [each]);
appendixLine("all", appendices);
