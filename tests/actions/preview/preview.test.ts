import { check } from "../../../src/actions/check";
import type { Overview } from "../../../src/actions/Overview";
import { previewFrom } from "../../../src/actions/preview/previewFrom";
import type { PreviewCell, PreviewPage } from "../../../src/actions/preview/PreviewPage";
import { rememberForm } from "../../../src/actions/documentForm";
import { pagesOf } from "../../../src/appendix/pages/pagesOf";
import { blankForm } from "../../../src/reading/form/Form";
import { produceAppendices } from "../../../src/actions/produceAppendices";
import { cellsOf } from "../../reading/cellsOf";
import { PlainWorkbook } from "../plainWorkbook";

const sampleOf = async (id: string) =>
  new PlainWorkbook(await cellsOf(`assets/samples/${id}.xlsx`));
const cellsIn = (page: PreviewPage): PreviewCell[] =>
  page.parts.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
const textsIn = (page: PreviewPage): string[] =>
  cellsIn(page)
    .map(({ text }) => text)
    .filter((text) => text !== "");

describe("the preview of Khánh Hòa's first appendix", () => {
  let overview: Overview;
  let workbook: PlainWorkbook;
  beforeAll(async () => {
    workbook = await sampleOf("khanh-hoa-2020");
    overview = await check(workbook);
  });

  test("is a page of A4 upright, 210 by 297 mm, inside margins of 20, 15, 20 and 30 mm", () => {
    const { isUpright, pages, page } = previewFrom(overview, "I.1", "values")!;
    const { width, height, margins } = page(0);
    const millimetres = (points: number) => Math.round((points * 25.4) / 72);
    expect({ isUpright, pages }).toEqual({ isUpright: true, pages: 1 });
    expect([width, height].map(millimetres)).toEqual([210, 297]);
    const { top, right, bottom, left } = margins;
    expect([top, right, bottom, left].map(millimetres)).toEqual([20, 15, 20, 30]);
  });

  test("shows the table as it is printed: titles, heading, and the first line 1035/1000, 103,5%", () => {
    const page = previewFrom(overview, "I.1", "values")!.page(0);
    const table = page.parts.find((part) => part.table !== undefined)!;
    expect(table.table).toContain("CÁC SỞ, BAN, NGÀNH");
    const [head, first] = table.rows;
    expect(head!.isHead).toBe(true);
    expect(first!.isHead).toBe(false);
    expect(head!.cells.map(({ text }) => text)).toEqual([
      "TT",
      "Sở, ban, ngành",
      "Tổng điểm",
      "Tỷ lệ",
      "Xếp loại",
      "Ghi chú",
    ]);
    expect(first!.cells.map(({ text }) => text)).toEqual([
      "1",
      "Sở Tài chính",
      "1035/1000",
      "103,5%",
      "Tốt",
      "",
    ]);
    expect(first!.cells[0]!.style).toMatchObject({
      font: { name: "Times New Roman", size: 13 },
      grid: true,
    });
  });

  test("is alike whether values or formulas are written", () => {
    const texts = (cells: "values" | "formulas") =>
      textsIn(previewFrom(overview, "I.1", cells)!.page(0));
    expect(texts("formulas")).toEqual(texts("values"));
  });

  test("of a sheet that the layout has no more is none", () => {
    expect(previewFrom(overview, "I.9", "values")).toBeUndefined();
  });

  test("has what was typed of the document around its table", async () => {
    const signed = { ...blankForm, hasSignature: true, post: ["CHỦ TỊCH"], signer: "Trần Văn An" };
    await rememberForm(workbook, signed);
    const { appendixSheets, ...rest } = await check(workbook);
    const { id } = appendixSheets.at(-1)!;
    const preview = previewFrom({ ...rest, appendixSheets }, id, "values")!;
    expect(textsIn(preview.page(preview.pages - 1))).toEqual(
      expect.arrayContaining(["CHỦ TỊCH", "Trần Văn An"]),
    );
  });
});

describe("every page of every sheet of a sample", () => {
  test.each([
    "khanh-hoa-2020",
    "binh-dinh-2021",
    "khanh-son-2021",
    "khanh-hoa-egov-2020",
    "thanh-hoa-2017",
  ])("holds exactly the texts that %s writes", async (id) => {
    const workbook = await sampleOf(id);
    const overview = await check(workbook);
    await produceAppendices(workbook);
    const written = workbook.written[0]!;
    expect(overview.appendixSheets.map((sheet) => sheet.id)).toEqual(written.map((sheet) => sheet.id)); // prettier-ignore
    for (const sheet of written) {
      const preview = previewFrom(overview, sheet.id, "values")!;
      const pages = pagesOf(sheet);
      expect(preview.pages).toBe(pages.length);
      pages.forEach(({ first, last }, at) => {
        const page = preview.page(at);
        const { titleRows, firstPageNumber, pageNumbers } = sheet.print;
        const repeated = titleRows && first > titleRows.last ? sheet.cells.slice(titleRows.first, titleRows.last + 1) : []; // prettier-ignore
        const count = [...repeated, ...sheet.cells.slice(first, last + 1)]
          .flat()
          .filter((cell) => cell !== "").length;
        expect(textsIn(page)).toHaveLength(count);
        const isNumbered = pageNumbers === "all" || at > 0;
        expect(page.number?.text).toBe(isNumbered ? String(firstPageNumber! + at) : undefined);
      });
    }
  });
});

test("a chart of Bình Định is its place, with its title and the figures that Excel draws it from", async () => {
  const overview = await check(await sampleOf("binh-dinh-2021"));
  const charts = overview.appendixSheets.flatMap(({ id }) => {
    const preview = previewFrom(overview, id, "values")!;
    return Array.from({ length: preview.pages }, (_, at) => preview.page(at))
      .flatMap(cellsIn)
      .flatMap(({ chart }) => chart ?? []);
  });
  expect(charts).toHaveLength(2);
  expect(charts[0]!.title).toMatch(/^Hình 1/);
  expect(charts[0]!.figures.map(({ label }) => label)).toEqual(["Tốt", "Khá", "Trung bình"]);
  // Bảng 1: 21 departments, of which the three that are not scored have no tier.
  const units = charts[0]!.figures.reduce((sum, { value }) => sum + Number(value), 0);
  expect(units).toBeLessThanOrEqual(21);
});
