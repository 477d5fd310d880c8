import { formWords } from "../../src/text/formWords";
import { resultOf } from "../../src/sheet/resultOf";
import { pressedSample } from "./pressedSample";
import { type WrittenCell, writtenSheets, type WrittenSheet } from "./WrittenSheet";

const samples = [
  "khanh-hoa-2020",
  "binh-dinh-2021",
  "khanh-son-2021",
  "khanh-hoa-egov-2020",
  "thanh-hoa-2017",
];

const millimetres = (inches: string | undefined): number => Number(inches) * 25.4;
const isRule = ({ text }: WrittenCell): boolean => /^_+$/.test(text);
const isCapitals = (text: string): boolean => text === text.toLocaleUpperCase("vi");

/** Đúng thể thức: Nghị định 30/2020/NĐ-CP, Phụ lục I; each line read out of the saved workbook. */
describe.each(samples)("every sheet of %s, as the saved workbook has it", (id) => {
  let sheets: WrittenSheet[];
  let titles: ReadonlySet<string>;

  beforeAll(async () => {
    const { xlsx, sheets: composed } = await pressedSample(id);
    sheets = await writtenSheets(xlsx);
    titles = new Set(composed.flatMap(({ cells }) => cells.slice(0, 1).map(([first]) => String(resultOf(first!))))); // prettier-ignore
    expect(sheets.map(({ name }) => name)).toEqual(composed.map(({ name }) => name));
  });

  test("is A4, upright or across (mục I.2)", () => {
    for (const { setup } of sheets) {
      expect(setup.paperSize).toBe("9");
      expect(setup.orientation).toMatch(/^(portrait|landscape)$/);
    }
  });

  test("has margins of 20 to 25 mm above and below, 30 to 35 left, 15 to 20 right (mục I.3)", () => {
    for (const { margins } of sheets) {
      for (const side of ["top", "bottom"]) {
        expect(millimetres(margins[side])).toBeGreaterThanOrEqual(19.99);
        expect(millimetres(margins[side])).toBeLessThanOrEqual(25.01);
      }
      expect(millimetres(margins.left)).toBeGreaterThanOrEqual(29.99);
      expect(millimetres(margins.left)).toBeLessThanOrEqual(35.01);
      expect(millimetres(margins.right)).toBeGreaterThanOrEqual(14.99);
      expect(millimetres(margins.right)).toBeLessThanOrEqual(20.01);
    }
  });

  test("is Times New Roman, black, in precomposed Unicode (mục I.4)", () => {
    for (const { cells } of sheets)
      for (const { at, text, font } of cells) {
        expect({ at, text, name: font.name }).toMatchObject({ name: "Times New Roman" });
        expect([undefined, "FF000000"]).toContain(font.color);
        expect(text).toBe(text.normalize("NFC"));
      }
  });

  test("has no size but 11 to 14, strokes of rules aside (mục II, III)", () => {
    for (const { cells } of sheets)
      for (const cell of cells.filter((each) => !isRule(each)))
        expect([11, 12, 13, 14]).toContain(cell.font.size);
  });

  test("has its page number in Arabic figures, upright, 13 to 14, centred in the top margin, hidden on a first page, numbered from 1 (mục I.7)", () => {
    for (const { setup, headerFooter, oddHeader, firstHeader } of sheets) {
      expect(oddHeader).toMatch(/^&C&"Times New Roman,Regular"&1[34]&P$/);
      const isFirst = setup.firstPageNumber === "1";
      expect(setup.useFirstPageNumber).toBe("1");
      expect(headerFooter.differentFirst === "1").toBe(isFirst);
      expect(firstHeader ?? "").toBe("");
    }
    expect(sheets[0]!.setup.firstPageNumber).toBe("1");
  });

  test("is one page wide, with no page break by hand, which Excel would not follow", () => {
    for (const { setup, setUpPr, hasBreaks } of sheets) {
      expect(setUpPr.fitToPage).toBe("1");
      expect(setup.fitToWidth ?? "1").toBe("1");
      expect(setup.fitToHeight).toBe("0");
      expect(hasBreaks).toBe(false);
    }
  });

  test("begins with a line in 12 to 14, its titles bold and centred (mục III.1)", () => {
    for (const { cells } of sheets) {
      const [first] = cells;
      expect(first!.horizontal).toBe("center");
      expect(first!.font.size).toBeGreaterThanOrEqual(12);
      expect(titles.has(first!.text)).toBe(true);
    }
  });

  test("has the number of an appendix bold 14, and whose it is in italics 13 to 14 (mục III.1.b)", () => {
    for (const { text, font, horizontal } of sheets.flatMap(({ cells }) => cells)) {
      if (/^Phụ lục( [IVX]+)?$/.test(text)) {
        expect(font).toMatchObject({ size: 14, bold: true, italic: false });
        expect(horizontal).toBe("center");
      }
      if (text.startsWith("(Kèm theo ")) {
        expect(font).toMatchObject({ size: 14, bold: false, italic: true });
        expect(horizontal).toBe("center");
      }
    }
  });

  test("has Quốc hiệu 12 to 13 bold in capitals, Tiêu ngữ 13 to 14 bold, the place and date in italics (mục II.1, II.4)", () => {
    for (const { text, font } of sheets.flatMap(({ cells }) => cells)) {
      if (text === formWords.country) {
        expect(font.bold && isCapitals(text)).toBe(true);
        expect([12, 13]).toContain(font.size);
      }
      if (text === formWords.motto) {
        expect(font.bold).toBe(true);
        expect([13, 14]).toContain(font.size);
      }
      if (/, ngày (\d\d|…) tháng (\d+|…) năm (\d{4}|…)$/.test(text))
        expect(font).toMatchObject({ size: 13, italic: true, bold: false });
    }
  });

  test("has Nơi nhận 12 bold italic, its lines 11 with dash and stop, the last of them the archive (mục II.9)", () => {
    const cells = sheets.flatMap((sheet) => sheet.cells);
    const at = cells.findIndex(({ text }) => text === formWords.recipients);
    expect(cells[at]!.font).toMatchObject({ size: 12, bold: true, italic: true });
    const lines = cells.filter(({ font }) => font.size === 11);
    const joined = lines.map(({ text }) => text).join(" ");
    expect(joined).toMatch(/^(- .+?;)( - .+?;)* - Lưu: VT[^;]*\.$/);
  });
});
