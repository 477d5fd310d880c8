import { partsOf, SavedBook, withParts } from "./SavedBook";

const workbook = "xl/workbook.xml";
const sheet1 = "xl/worksheets/sheet1.xml";

/** Sheets "Sở", "Ủy ban 'A' tỉnh" and "Ẩn", with references from one to the other. */
async function threeSheets(): Promise<SavedBook> {
  const made = SavedBook.blank();
  made.book.sheets.rename(made.id(), "Sở");
  const other = made.book.sheets.add("Ủy ban 'A' tỉnh");
  made.book.sheets.setVisibility(made.book.sheets.add("Ẩn"), "VeryHidden");
  made.write("A1", [[1]], "Sở");
  made.write("A1", [["=Sở!A1+1"]], "Ủy ban 'A' tỉnh");
  made.book.names.define("Diem", "='Ủy ban ''A'' tỉnh'!$A$1");
  made.book.names.define("Rieng", "=0.5", { sheet: other, visible: false });
  return made.reopened();
}

describe("sheets after saving and opening", () => {
  test("have their names, order and visibility, with an apostrophe in a name too", async () => {
    const opened = await threeSheets();
    const { sheets } = opened.book;
    expect(sheets.ids().map((id) => [sheets.name(id), sheets.visibility(id)])).toEqual([
      ["Sở", "Visible"],
      ["Ủy ban 'A' tỉnh", "Visible"],
      ["Ẩn", "VeryHidden"],
    ]);
    expect(opened.value("A1", "Ủy ban 'A' tỉnh")).toBe(2);
  });

  test("are moved, renamed and removed; the names of the workbook follow", async () => {
    const opened = await threeSheets();
    const { sheets } = opened.book;
    sheets.move(opened.id("Ủy ban 'A' tỉnh"), 0);
    sheets.rename(opened.id("Sở"), "Sở, ban, ngành");
    sheets.setVisibility(opened.id("Ẩn"), "Hidden");
    sheets.remove(opened.id("Ẩn"));
    const again = await opened.reopened();
    const ids = again.book.sheets.ids();
    expect(ids.map((id) => again.book.sheets.name(id))).toEqual([
      "Ủy ban 'A' tỉnh",
      "Sở, ban, ngành",
    ]);
    expect(again.formula("A1", "Ủy ban 'A' tỉnh")).toBe("='Sở, ban, ngành'!A1+1");
    expect(again.book.names.all()).toEqual([
      { name: "Diem", formula: "='Ủy ban ''A'' tỉnh'!$A$1", visible: true },
      { name: "Rieng", formula: "=0.5", visible: false, sheet: ids[0] },
    ]);
  });

  test("that were deleted leave no part behind", async () => {
    const opened = await threeSheets();
    opened.book.sheets.setVisibility(opened.id("Ẩn"), "Hidden");
    opened.book.sheets.remove(opened.id("Ẩn"));
    const parts = Object.keys(await opened.parts());
    expect(parts.filter((name) => name.startsWith("xl/worksheets/"))).toEqual([
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
  });

  test("that are copies keep what the workbook has no place for", async () => {
    const made = SavedBook.blank();
    made.write("A1", [[1]]);
    const file = await made.saved();
    const scale =
      `<conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"><colorScale>` +
      `<cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/>` +
      `</colorScale></cfRule></conditionalFormatting>`;
    const part = (await partsOf(file))[sheet1]!;
    const opened = await SavedBook.opened(
      await withParts(file, { [sheet1]: part.replace("</sheetData>", `</sheetData>${scale}`) }),
    );
    opened.book.sheets.copy(opened.id());
    const saved = await opened.parts();
    expect(saved[sheet1]).toContain(scale);
    expect(saved["xl/worksheets/sheet2.xml"]).toContain(scale);
  });

  test("that stand in charts and rules of the file are followed when renamed", async () => {
    const made = SavedBook.blank();
    made.book.sheets.add("Nguồn");
    const file = await made.saved();
    const part = (await partsOf(file))[sheet1]!;
    const rule =
      `<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><dataBar>` +
      `<cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>` +
      `<formula>Nguồn!$A$1</formula></cfRule></conditionalFormatting>`;
    const opened = await SavedBook.opened(
      await withParts(file, { [sheet1]: part.replace("<sheetData/>", `<sheetData/>${rule}`) }),
    );
    opened.book.sheets.rename(opened.id("Nguồn"), "Số liệu 2021");
    expect((await opened.parts())[sheet1]).toContain("<formula>'Số liệu 2021'!$A$1</formula>");
  });
});

describe("protection", () => {
  test("comes back with what it allows, locked and unlocked cells, and a password as its hash", async () => {
    const made = SavedBook.blank();
    made.write("A1", [[1, 2]]);
    const id = made.id();
    made.book.protection.protectSheet(id, { allowSort: true, selectionMode: "Unlocked" }, "egi");
    made.book.protection.protectWorkbook();
    const opened = await made.reopened();
    expect(opened.book.protection.sheet(opened.id())?.options).toMatchObject({
      allowSort: true,
      allowFormatCells: false,
      selectionMode: "Unlocked",
    });
    expect(opened.book.protection.workbook()).toBe(true);
    const part = (await opened.parts())[sheet1];
    expect(part).toMatch(/algorithmName="SHA-512" hashValue="[^"]{88}"/); // 64 bytes in base 64
    expect(() => opened.write("A1", [[3]])).toThrow("is protected");
  });

  test("of a file stays as it stands there, with attributes that are not known", async () => {
    const made = SavedBook.blank();
    const file = await made.saved();
    const part = (await partsOf(file))[sheet1]!;
    const lock = `<sheetProtection password="CC1A" sheet="1" sort="0"/>`;
    const opened = await SavedBook.opened(
      await withParts(file, { [sheet1]: part.replace("<sheetData/>", `<sheetData/>${lock}`) }),
    );
    expect((await opened.parts())[sheet1]).toContain(lock);
  });
});

describe("what the add-in keeps in the workbook", () => {
  test("its settings come back; without any there is no part for them", async () => {
    const made = SavedBook.blank();
    made.book.metadata.setWorkbook({ settings: { "quy-dinh": "khanh-hoa-2020", list: ["a<b"] } });
    const opened = await made.reopened();
    expect(opened.book.metadata.workbook()["settings"]).toEqual({
      "quy-dinh": "khanh-hoa-2020",
      list: ["a<b"],
    });
    opened.book.metadata.setWorkbook({ settings: {} });
    const names = Object.keys(await opened.parts());
    expect(names.filter((name) => name.startsWith("customXml"))).toEqual([]);
  });

  test("its XML parts come back with their ids, beside those of the file", async () => {
    const made = SavedBook.blank();
    const part = {
      id: "{3F2504E0-4F89-41D3-9A0C-0305E82C3301}",
      namespaceUri: "urn:egi:regulation",
      xml: `<regulation xmlns="urn:egi:regulation"><tier atLeast="80">Tốt &amp; khá</tier></regulation>`,
    };
    made.book.metadata.setWorkbook({ customXmlParts: [part], settings: { a: 1 } });
    const opened = await made.reopened();
    expect(opened.book.metadata.workbook()).toMatchObject({
      customXmlParts: [part],
      settings: { a: 1 },
    });
    const parts = await opened.parts();
    const items = Object.entries(parts).filter(([name]) => name.startsWith("customXml/"));
    expect(items.map(([, text]) => text).join("\n")).toContain(
      `ds:itemID="{3F2504E0-4F89-41D3-9A0C-0305E82C3301}"`,
    );

    opened.book.metadata.setWorkbook({ customXmlParts: undefined });
    expect((await opened.reopened()).book.metadata.workbook()).toEqual(
      expect.not.objectContaining({ customXmlParts: expect.anything() as unknown }),
    );
  });
});

describe("print settings", () => {
  const layout = {
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    leftMargin: 85.05,
    topMargin: 70.9,
    centerHorizontally: true,
    printArea: "A1:D5,F1:G5",
    printTitleRows: "$3:$4",
    printTitleColumns: "$A:$B",
    firstPageNumber: 3,
    headersFooters: {
      state: "FirstAndDefault",
      defaultForAllPages: { centerHeader: "&P", leftFooter: "Sở && ban" },
      firstPage: { rightFooter: "Trang đầu" },
    },
  };

  test("come back as they were set, on a sheet with an apostrophe in its name", async () => {
    const made = SavedBook.blank();
    made.book.sheets.rename(made.id(), "Ủy ban 'A' tỉnh");
    made.book.metadata.setSheet(made.id("Ủy ban 'A' tỉnh"), { pageLayout: layout });
    const opened = await made.reopened();
    expect(opened.book.metadata.sheet(opened.id("Ủy ban 'A' tỉnh"))["pageLayout"]).toMatchObject(
      layout,
    );
    expect((await opened.parts())[workbook]).toContain(
      "'Ủy ban ''A'' tỉnh'!$A$1:$D$5,'Ủy ban ''A'' tỉnh'!$F$1:$G$5",
    );
  });

  test("that are not touched stay as the file has them, those that are not known too", async () => {
    const made = SavedBook.blank();
    const file = await made.saved();
    const part = (await partsOf(file))[sheet1]!;
    const setup =
      `<printOptions gridLines="1"/><pageMargins left="1.1" right="0.7" top="0.75" bottom="0.75" header="0.3" ` +
      `footer="0.3"/><pageSetup paperSize="200" draft="1" cellComments="atEnd" errors="blank"/>`;
    const opened = await SavedBook.opened(
      await withParts(file, { [sheet1]: part.replace("<sheetData/>", `<sheetData/>${setup}`) }),
    );
    expect((await opened.parts())[sheet1]).toContain(setup);
    const id = opened.id();
    const kept = opened.book.metadata.sheet(id)["pageLayout"] as object;
    opened.book.metadata.setSheet(id, { pageLayout: { ...kept, orientation: "Landscape" } });
    expect((await opened.parts())[sheet1]).toContain(
      `<pageSetup paperSize="200" draft="1" cellComments="atEnd" errors="blank" orientation="landscape"/>`,
    );
  });
});

test("page breaks that a person set are read and kept; those that Excel worked out are not read", async () => {
  const file = await SavedBook.blank().saved();
  const part = (await partsOf(file))[sheet1]!;
  const breaks =
    `<rowBreaks count="2" manualBreakCount="1"><brk id="14" max="16383" man="1"/><brk id="40" max="16383"/>` +
    `</rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks>`;
  const opened = await SavedBook.opened(
    await withParts(file, { [sheet1]: part.replace("<sheetData/>", `<sheetData/>${breaks}`) }),
  );
  expect(opened.book.metadata.sheet(opened.id())["pageLayout"]).toMatchObject({
    rowBreaks: [14],
    columnBreaks: [3],
  });
  expect((await opened.parts())[sheet1]).toContain(breaks);
});

describe("a file that is unlike Excel's own", () => {
  test("with a prefix before every tag is read and saved", async () => {
    const made = SavedBook.blank();
    made.write("B2", [["điểm", 5]]);
    const file = await made.saved();
    const part = (await partsOf(file))[sheet1]!;
    const prefixed = part
      .replaceAll(/<(\/?)(?=[a-z])/g, "<$1x:")
      .replace("<x:worksheet xmlns=", "<x:worksheet xmlns:x=");
    const opened = await SavedBook.opened(await withParts(file, { [sheet1]: prefixed }));
    expect(opened.values("B2:C2")).toEqual([["điểm", 5]]);
    opened.write("C2", [[6]]);
    expect((await opened.reopened()).values("B2:C2")).toEqual([["điểm", 6]]);
  });

  test("without addresses on its cells is read in their order", async () => {
    const made = SavedBook.blank();
    made.write("A1", [[1, 2]]);
    const file = await made.saved();
    const part = (await partsOf(file))[sheet1]!;
    const bare = part.replaceAll(/<(c|row) r="\w+"/g, "<$1");
    const opened = await SavedBook.opened(await withParts(file, { [sheet1]: bare }));
    expect(opened.values("A1:B1")).toEqual([[1, 2]]);
  });

  test("that is no workbook is refused", async () => {
    await expect(SavedBook.opened(new TextEncoder().encode("a").buffer)).rejects.toThrow();
    const file = await SavedBook.blank().saved();
    await expect(
      SavedBook.opened(await withParts(file, { [workbook]: undefined })),
    ).rejects.toThrow("holds no workbook");
  });
});
