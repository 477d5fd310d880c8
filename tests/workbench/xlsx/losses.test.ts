import { lossText } from "../../../src/text/lossText";
import { partsOf, SavedBook, withParts } from "./SavedBook";

const relations = "xl/_rels/workbook.xml.rels";
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A file with more relations of its workbook, and the parts that they name. */
async function fileWith(
  kinds: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>>,
): Promise<ArrayBuffer> {
  const made = SavedBook.blank();
  made.write("A1", [[1]]);
  const file = await made.saved();
  const more = Object.entries(kinds).map(
    ([kind, target], at) =>
      `<Relationship Id="more${at}" Type="${types}/${kind}" Target="${target}"/>`,
  );
  const list = (await partsOf(file))[relations]!.replace("</Relationships>", more.join("") + "$&");
  return withParts(file, { [relations]: list, ...parts });
}

describe("what a file holds that a saved one does not", () => {
  test("is nothing for an ordinary workbook", async () => {
    expect((await SavedBook.opened(await fileWith({}, {}))).losses).toEqual([]);
  });

  test("macros are named on opening and not in the saved file", async () => {
    const file = await fileWith({ vbaProject: "vbaProject.bin" }, { "xl/vbaProject.bin": "x" });
    const opened = await SavedBook.opened(file);
    expect(opened.losses).toEqual([{ kind: "macros", count: 1 }]);
    const parts = await opened.parts();
    expect(Object.keys(parts)).not.toContain("xl/vbaProject.bin");
    expect(parts["[Content_Types].xml"]).toContain("spreadsheetml.sheet.main+xml");
  });

  test("links to other files are named, and stay", async () => {
    const link = "xl/externalLinks/externalLink1.xml";
    const file = await fileWith(
      { externalLink: "externalLinks/externalLink1.xml" },
      { [link]: "<externalLink/>" },
    );
    const opened = await SavedBook.opened(file);
    expect(opened.losses).toEqual([{ kind: "externalLink", count: 1 }]);
    expect(Object.keys(await opened.parts())).toContain(link);
  });

  test("pivot tables are named with their sheet, and stay", async () => {
    const pivot = "xl/pivotTables/pivotTable1.xml";
    const file = await fileWith(
      {},
      {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="rId1" Type="${types}/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>`,
        [pivot]: "<pivotTableDefinition/>",
      },
    );
    const opened = await SavedBook.opened(file);
    expect(opened.losses).toEqual([{ kind: "pivotTable", sheet: "Sheet1", count: 1 }]);
    expect(Object.keys(await opened.parts())).toContain(pivot);
  });
});

describe("a loss in words says where, what becomes of it and what to do", () => {
  test.each([
    {
      kind: "macros" as const,
      sheet: undefined,
      count: 1,
      says: "Mã macro (VBA) bị bỏ khi lưu, vì tệp .xlsx không chứa macro. Giữ lại tệp gốc nếu còn cần.",
    },
    {
      kind: "pivotTable" as const,
      sheet: "Tổng hợp",
      count: 2,
      says: "Trang “Tổng hợp”: 2 bảng tổng hợp PivotTable được giữ nguyên khi lưu, số liệu chưa tính lại. Mở bằng Excel và bấm Làm mới.",
    },
  ])("$says", ({ kind, sheet, count, says }) => {
    expect(lossText(kind, sheet, count)).toBe(says);
  });
});
