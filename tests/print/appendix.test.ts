import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbench } from "../../src/workbench/node/openWorkbench";
import { fontsOf, pageSizeOf, printToPdf, textOfPages } from "../../tools/print/printedPages.mjs";
import { published } from "../actions/published";

/** Words of a page in reading order, single-spaced: a wrapped name is found across its lines. */
const squeezed = (text: string): string => text.replace(/\s+/g, " ");

describe("the appendices of the sample as LibreOffice prints them", () => {
  const folder = mkdtempSync(join(tmpdir(), "egi-printed-"));
  let pages: string[];
  let pdf: string;

  beforeAll(async () => {
    const workbench = await openWorkbench({
      xlsx: new Uint8Array(readFileSync("assets/samples/khanh-hoa-2020.xlsx")),
    });
    await workbench.press("taoPhuLuc");
    const { sheets } = workbench.book;
    for (const id of sheets.ids()) {
      if (!sheets.name(id).startsWith("PL ")) sheets.setVisibility(id, "Hidden"); // hidden sheets are not printed
    }
    const xlsx = join(folder, "phu-luc.xlsx");
    writeFileSync(xlsx, await workbench.save());
    workbench.close();
    pdf = printToPdf(xlsx, folder);
    pages = textOfPages(pdf);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("every ranking is on A4, in the typeface that stands for Times New Roman", () => {
    expect(pageSizeOf(pdf)).toMatch(/\(A4\)$/);
    expect(fontsOf(pdf).filter((font) => !font.startsWith("LiberationSerif"))).toEqual([]);
  });

  test("every score, ratio and note is printed as in the document, in its order", () => {
    const paper = squeezed(pages.join(" "));
    let from = 0;
    for (const { lines } of published) {
      for (const { score, ratio, tier, note } of lines) {
        const line = [score, ratio, tier, ...(note === "" ? [] : [note])].join(" ");
        const at = paper.indexOf(line, from);
        expect({ line, isPrintedNext: at >= from }).toEqual({ line, isPrintedNext: true });
        from = at + line.length;
      }
    }
  });

  test("every word of every unit name is printed, no cell shows ###", () => {
    const paper = squeezed(pages.join(" "));
    for (const { unit } of published.flatMap(({ lines }) => lines))
      for (const word of unit.split(" ")) expect(paper).toContain(word);
    expect(paper).not.toContain("###");
  });

  test("each ranking takes one page; the details of departments and of service units two, at full size", () => {
    expect(pages).toHaveLength(9 + 2 + 1 + 2);
  });

  test("the heading row stands on every page", () => {
    for (const page of pages.slice(0, 9))
      expect(squeezed(page)).toMatch(/TT .*Tổng điểm .*Tỷ lệ .*Xếp loại/);
    for (const page of pages.slice(9))
      for (const head of ["TT", "Trong đó", "Điểm", "Nhân lực"])
        expect(squeezed(page)).toContain(head);
  });
});
