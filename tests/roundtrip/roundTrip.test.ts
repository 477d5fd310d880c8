import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { saveXlsx } from "../../src/workbench/xlsx/saveXlsx";
import { type Facts, factsOf, makeBooks } from "../../tools/fixtures/books.mjs";
import { TestBook } from "../workbench/TestBook";
import { differences } from "./differences";

let folder: string;
let names: string[];
let before: Record<string, Facts>;
let after: Record<string, Facts>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "egi-round-trip-"));
  const made = join(folder, "made");
  const saved = join(folder, "saved");
  mkdirSync(made);
  mkdirSync(saved);
  names = makeBooks(made);
  for (const name of names) {
    const { snapshot, file } = await openXlsx(
      new Uint8Array(readFileSync(join(made, name))).buffer,
    );
    const { book } = new TestBook(snapshot);
    await book.calculation.settled();
    writeFileSync(join(saved, name), new Uint8Array(await saveXlsx(book, file)));
  }
  before = factsOf(names.map((name) => join(made, name)));
  after = factsOf(names.map((name) => join(saved, name)));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

test("diffs", () => {
  for (const name of names)
    console.log(name + "\n" + differences(before[name], after[name]).join("\n"));
});
