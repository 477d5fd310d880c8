import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { cellIn, partsOf, SavedBook, withParts } from "./SavedBook";

const sheet1 = "xl/worksheets/sheet1.xml";
const stylesPart = "xl/styles.xml";

/** What stands in styles.xml of the file: each look once, style 1 with much that the workbook has no place for. */
const styleSheet =
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  `<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot; điểm&quot;"/></numFmts>` +
  `<fonts count="2"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>` +
  `<font><b/><u val="double"/><sz val="13"/><color theme="4" tint="-0.25"/><name val="Cambria"/><scheme val="major"/></font></fonts>` +
  `<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill>` +
  `<fill><patternFill patternType="solid"><fgColor theme="9" tint="0.6"/></patternFill></fill>` +
  `<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill></fill></fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>` +
  `<border diagonalUp="1"><left style="thin"><color rgb="FF112233"/></left><right/><top/><bottom style="double"><color auto="1"/></bottom><diagonal style="hair"/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="170" fontId="1" fillId="2" borderId="1" xfId="0" quotePrefix="1"><alignment horizontal="center" vertical="top" wrapText="1" shrinkToFit="1" indent="2" textRotation="135"/><protection hidden="1"/></xf>` +
  `<xf numFmtId="14" fontId="0" fillId="3" borderId="0" xfId="0"/>` +
  `<xf numFmtId="0" fontId="0" fillId="4" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** A1 to A3 in styles 1 to 3 of that file. */
async function styled(): Promise<SavedBook> {
  const made = SavedBook.blank();
  made.write("A1", [[1], [44189], [3]]);
  const file = await made.saved();
  const part = (await partsOf(file))[sheet1]!;
  const cells = ["A1", "A2", "A3"].reduce(
    (xml, at, i) => xml.replace(cellIn(xml, at), cellIn(xml, at).replace(">", ` s="${i + 1}">`)),
    part,
  );
  return SavedBook.opened(await withParts(file, { [sheet1]: cells, [stylesPart]: styleSheet }));
}

const look = (book: SavedBook, address: string): IStyleData =>
  book.book.styles.read(book.id(), book.area(address), (style) => style)[0]![0]!;

describe("the look of a cell of a file", () => {
  test("is read: typeface, lines, colours of the theme and of the old palette, number format", async () => {
    const opened = await styled();
    expect(look(opened, "A1")).toMatchObject({
      ff: "Cambria",
      fs: 13,
      bl: 1,
      ul: { s: 1 },
      cl: { rgb: "#335693" }, // 4472C4, the first accent, a quarter darker
      bg: { rgb: "#FFFF00" }, // number 13 of the palette
      bd: {
        l: { s: 1, cl: { rgb: "#112233" } },
        b: { s: 7, cl: { rgb: "#000000" } },
      },
      ht: 2,
      vt: 1,
      tb: 3,
      tr: { a: 45 }, // 135 of a file is 45 degrees down
      n: { pattern: '0.0" điểm"' },
    });
    expect(look(opened, "A2")).toMatchObject({
      ff: "Times New Roman",
      fs: 12,
      bg: { rgb: "#C6DEB5" }, // 70AD47, the sixth accent, six tenths lighter
      n: { pattern: "m/d/yyyy" }, // format 14 as Office.js names it
    });
  });

  test("keeps what the workbook has no place for, where another part of it is changed", async () => {
    const opened = await styled();
    opened.book.styles.merge(opened.id(), opened.area("A1"), { it: BooleanNumber.TRUE });
    opened.book.styles.merge(opened.id(), opened.area("A3"), { bl: BooleanNumber.TRUE });
    const parts = await opened.parts();
    const number = (address: string) =>
      Number(/ s="(\d+)"/.exec(cellIn(parts[sheet1], address))?.[1]);
    const xfs = /<cellXfs.*<\/cellXfs>/.exec(parts[stylesPart]!)![0];
    const xf = (address: string) =>
      [...xfs.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)][number(address)]![0];
    expect(xf("A1")).toContain(`fillId="2" borderId="1"`);
    expect(xf("A1")).toContain(`shrinkToFit="1"`);
    expect(xf("A1")).toContain(`<protection hidden="1"/>`);
    const fonts = [...parts[stylesPart]!.matchAll(/<font>.*?<\/font>/g)].map(([font]) => font);
    expect(fonts).toContain(
      `<font><b/><i/><u val="double"/><sz val="13"/><color theme="4" tint="-0.25"/><name val="Cambria"/><scheme val="major"/></font>`,
    );
    expect(xf("A3")).toContain(`fillId="4"`); // the gradient
    expect(number("A2")).toBe(2);
  });
});

describe("a new look", () => {
  test("comes back as it was made", async () => {
    const made = SavedBook.blank();
    made.write("B2", [["Tốt"]]);
    const style: IStyleData = {
      ff: "Times New Roman",
      fs: 14,
      bl: BooleanNumber.TRUE,
      it: BooleanNumber.TRUE,
      cl: { rgb: "#C00000" },
      bg: { rgb: "#E7EEF7" },
      bd: { t: { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } } },
      ht: HorizontalAlign.CENTER,
      vt: VerticalAlign.MIDDLE,
      tb: WrapStrategy.WRAP,
      n: { pattern: "0.0%" },
    };
    made.book.styles.merge(made.id(), made.area("B2"), style);
    const opened = await made.reopened();
    expect(look(opened, "B2")).toMatchObject(style);
    expect((await opened.parts())[stylesPart]).toBe((await made.parts())[stylesPart]); // nothing added again
  });

  test("of widths, heights, hidden rows and columns, frozen rows and a tab comes back", async () => {
    const made = SavedBook.blank();
    const id = made.id();
    const { styles, sheets } = made.book;
    made.write("A1", [[1]]);
    styles.setColumnWidth(id, 1, 2, 120);
    styles.setRowHeight(id, 2, 1, 33);
    styles.setRowsHidden(id, 5, 1, true);
    styles.setColumnsHidden(id, 4, 1, true);
    sheets.setFrozen(id, 2, 1);
    sheets.setTabColor(id, "#00B050");
    sheets.setGridlines(id, false);
    const { book } = await made.reopened();
    const at = book.sheets.ids()[0]!;
    expect([1, 2, 3].map((column) => book.styles.columnWidth(at, column))).toEqual([120, 120, 48]);
    expect(book.styles.rowHeight(at, 2)).toBe(33);
    expect(book.styles.rowHidden(at, 5)).toBe(true);
    expect(book.styles.columnHidden(at, 4)).toBe(true);
    expect(book.sheets.frozen(at)).toEqual({ rows: 2, columns: 1 });
    expect(book.sheets.tabColor(at)).toBe("#00B050");
    expect(book.sheets.showsGridlines(at)).toBe(false);
  });
});

test("a first page number that is not used is none, one that is used comes back", async () => {
  const made = SavedBook.blank();
  const file = await made.saved();
  const part = (await partsOf(file))[sheet1]!;
  const layoutOf = async (setup: string) => {
    const changed = part.replace("<sheetData/>", `<sheetData/><pageSetup ${setup}/>`);
    const opened = await SavedBook.opened(await withParts(file, { [sheet1]: changed }));
    return opened.book.metadata.sheet(opened.id())["pageLayout"] as { firstPageNumber?: number };
  };
  expect((await layoutOf(`firstPageNumber="1"`)).firstPageNumber).toBeUndefined();
  expect((await layoutOf(`firstPageNumber="3" useFirstPageNumber="1"`)).firstPageNumber).toBe(3);
});
