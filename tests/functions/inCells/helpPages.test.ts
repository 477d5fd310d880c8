import { readdirSync, readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { openWorkbench, type Workbench } from "../../../src/workbench/node/openWorkbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

interface Example {
  page: string;
  formula: string;
  shown: string;
}

const pageOf = (name: string): Document =>
  new JSDOM(readFileSync(`docs/help/${name}.html`, "utf8")).window.document;
const rowsOf = (document: Document, id: string): string[][] =>
  [...document.querySelectorAll(`#${id} tr`)]
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent.trim().replace(/\s+/g, " ")));

const names = ["ratio", "tier", "rank", "maxscore", "gap", "step", "yesno", "parse"];
const examples = names.flatMap((page) =>
  rowsOf(pageOf(page), "examples").map(([formula, shown]): Example => ({
    page,
    formula: formula!,
    shown: shown!,
  })),
);

test("every function has its page, the list of pages names it, and nothing else is there", () => {
  expect(readdirSync("docs/help").sort()).toEqual(
    ["help.css", "index.html", ...names.map((name) => `${name}.html`)].sort(),
  );
  const links = [...pageOf("index").querySelectorAll("a")].map((link) => link.getAttribute("href"));
  expect(links).toEqual(names.map((name) => `${name}.html`));
  expect(examples.length).toBeGreaterThan(35);
});

test.each(examples)(
  "page $page: $formula, typed in a Vietnamese Excel, shows $shown",
  async ({ page, formula, shown }) => {
    const sheet = "Sheet1";
    workbench.enter(
      sheet,
      "A1",
      Array.from({ length: 5 }, () => ["", "", ""]),
    );
    rowsOf(pageOf(page), "cells").forEach(([, ...cells], at) => {
      if (cells.length > 0) workbench.enter(sheet, `A${at + 1}`, [cells]);
    });
    workbench.enter(sheet, "H1", formula);
    await workbench.settle();
    const expected = shown.split("|").map((part) => [part.trim()]);
    expect(workbench.text(sheet, `H1:H${expected.length}`)).toEqual(expected);
    workbench.enter(sheet, "H1", "");
    await workbench.settle();
  },
);
