import { pagesOf } from "../../src/appendix/pages/pagesOf";
import { parseForm } from "../../src/reading/form/parseForm";
import { resultOf } from "../../src/sheet/resultOf";
import type { Sheet } from "../../src/sheet/Sheet";
import type { PrintedWord } from "../../tools/print/printedPages.mjs";
import { readFileSync } from "node:fs";
import { type PressedSample, pressedSample } from "./pressedSample";

const samples = [
  "khanh-hoa-2020",
  "binh-dinh-2021",
  "khanh-son-2021",
  "khanh-hoa-egov-2020",
  "thanh-hoa-2017",
];

const topMargin = (20 * 72) / 25.4;

/** A text without blanks, for a line of a cell may also end behind a hyphen. */
const closed = (text: string): string => text.replace(/\s+/g, "");

/** The words on a page below its number, one after the other. */
const textOf = (page: readonly PrintedWord[]): string =>
  closed(
    page
      .filter(({ bottom }) => bottom > topMargin)
      .map(({ text }) => text)
      .join(""),
  );

/** The texts of a row as composed; strokes of rules and numbers left out. */
const textsIn = (sheet: Sheet, row: number): string[] =>
  sheet.cells[row]!.map(resultOf).filter(
    (value): value is string => typeof value === "string" && /\p{L}/u.test(value),
  );

describe.each(samples)("the appendices of %s, printed by LibreOffice", (id) => {
  let sample: PressedSample;
  /** Every page as it was told: its sheet, and its first and last own row. */
  let told: { sheet: Sheet; first: number; last: number; number: number }[];

  beforeAll(async () => {
    sample = await pressedSample(id);
    told = sample.sheets.flatMap((sheet) =>
      pagesOf(sheet).map((page, at) => ({
        sheet,
        ...page,
        number: (sheet.print.firstPageNumber ?? 1) + at,
      })),
    );
  });

  test("are on as many pages as told, each with the rows that were told and every text in them whole", () => {
    expect(sample.pages).toHaveLength(told.length);
    const missing = told.flatMap(({ sheet, first, last }, at) => {
      const text = textOf(sample.pages[at]!);
      const rows = Array.from({ length: last - first + 1 }, (_, row) => first + row);
      const cells = rows.flatMap((row) => textsIn(sheet, row));
      return cells
        .filter((cell) => !text.includes(closed(cell)))
        .map((cell) => ({ page: at + 1, cell }));
    });
    expect(missing).toEqual([]);
  });

  test("have the heading of the table on every page that goes on with it", () => {
    told.forEach(({ sheet, first }, at) => {
      const { titleRows } = sheet.print;
      if (titleRows === undefined || first <= titleRows.last) return;
      const text = textOf(sample.pages[at]!);
      for (const head of textsIn(sheet, titleRows.first)) expect(text).toContain(closed(head));
    });
  });

  test("have the page number in the middle of the top margin, on no first page", () => {
    told.forEach(({ sheet, first, number }, at) => {
      const above = sample.pages[at]!.filter(({ bottom }) => bottom <= topMargin);
      const isHidden = first === 0 && sheet.print.pageNumbers === "notOnFirst";
      expect(above.map(({ text }) => text)).toEqual(isHidden ? [] : [String(number)]);
      const width = sheet.print.orientation === "portrait" ? 595.3 : 841.9;
      const { left, right } = sheet.print.margins;
      for (const word of above)
        expect((word.left + word.right) / 2).toBeCloseTo((left + width - right) / 2, -1);
    });
  });

  test("show no ### for a number that has no room", () => {
    expect(sample.pages.map(textOf).join("")).not.toContain("##");
  });

  test("have no page on which the signature stands without two lines of the table", () => {
    const form = parseForm(readFileSync(`tools/preview/${id}.json`, "utf8"))!;
    const at = sample.pages.findLastIndex((page) => textOf(page).includes(closed(form.signer)));
    const { sheet, first, last } = told[at]!;
    const signature = sheet.cells.findLastIndex((row) => row.some((cell) => cell === form.signer));
    const lines = sheet.cells
      .slice(Math.max(first, (sheet.print.titleRows?.last ?? 0) + 1), Math.min(last, signature))
      .filter((row) => typeof row[0] === "number" || /^\d+\.?$/.test(String(resultOf(row[0]!))));
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(textOf(sample.pages[at]!)).toContain(closed(form.post[0]!.toLocaleUpperCase("vi")));
  });

  test("are in Times New Roman alone, charts too, for which Liberation Serif stands here", () => {
    expect(sample.fonts.filter((font) => !font.startsWith("LiberationSerif"))).toEqual([]);
  });
});
