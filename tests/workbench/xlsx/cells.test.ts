import { cellIn, partsOf, SavedBook, withParts } from "./SavedBook";

const sheet1 = "xl/worksheets/sheet1.xml";

describe("what stands in cells is the same after saving and opening", () => {
  test.each([
    { of: "a text like a date", value: "'5/8", reads: "5/8", type: "String" },
    { of: "a text like a formula", value: "'=SUM(A1)", reads: "=SUM(A1)", type: "String" },
    { of: "a text like a number", value: "'01", reads: "01", type: "String" },
    { of: "a text like an error", value: "'#N/A", reads: "#N/A", type: "String" },
    {
      of: "a text with blanks at its ends",
      value: " hai đầu ",
      reads: " hai đầu ",
      type: "String",
    },
    { of: "a text of two lines", value: "một\nhai", reads: "một\nhai", type: "String" },
    { of: "signs of XML", value: `<a b="1">&'x'`, reads: `<a b="1">&'x'`, type: "String" },
    { of: "a text like a code of a file", value: "_x0041_", reads: "_x0041_", type: "String" },
    { of: "letters in two ways of writing", value: "Hòa", reads: "Hòa", type: "String" },
    { of: "a number", value: 46.8, reads: 46.8, type: "Double" },
    { of: "a small number", value: 1e-15, reads: 1e-15, type: "Double" },
    { of: "true", value: true, reads: true, type: "Boolean" },
    { of: "false", value: false, reads: false, type: "Boolean" },
  ])("$of", async ({ value, reads, type }) => {
    const made = SavedBook.blank();
    made.write("B2", [[value]]);
    const opened = await made.reopened();
    expect(opened.value("B2")).toBe(reads);
    expect(opened.types("B2")).toEqual([[type]]);
    const again = await opened.reopened();
    expect(again.value("B2")).toBe(reads);
  });

  test("a date with its format", async () => {
    const made = SavedBook.blank();
    made.format("A1", "dd/mm/yyyy");
    made.write("A1", [[44189]]); // 24 December 2020, counted by Excel's own calendar
    const opened = await made.reopened();
    expect(opened.text("A1")).toEqual([["24/12/2020"]]);
  });

  test("parts of a text in fonts of their own", async () => {
    const made = SavedBook.blank();
    made.write("A1", [["x"]]);
    const file = await made.saved();
    const parts = await partsOf(file);
    const rich =
      `<is><r><t xml:space="preserve">Điểm </t></r><r><rPr><b/><sz val="14"/>` +
      `<rFont val="Arial"/></rPr><t>cao</t></r></is>`;
    const changed = parts[sheet1]!.replace(
      cellIn(parts[sheet1], "A1"),
      `<c r="A1" t="inlineStr">${rich}</c>`,
    );
    const opened = await SavedBook.opened(await withParts(file, { [sheet1]: changed }));
    expect(opened.value("A1")).toBe("Điểm cao");
    opened.write("B1", [["khác"]]);
    expect(cellIn((await opened.parts())[sheet1], "A1")).toContain(rich);

    opened.book.cells.copy(opened.id(), opened.area("A1"), opened.id(), opened.area("C3"));
    const again = await opened.reopened();
    expect(again.value("C3")).toBe("Điểm cao");
    const texts = (await again.parts())["xl/sharedStrings.xml"]!;
    expect(texts).toMatch(/<b\/>.*<sz val="14"\/>.*<rFont val="Arial"\/>.*<t>cao<\/t>/);
  });
});

describe("formulas stand in a file as Excel writes them", () => {
  test.each([
    {
      typed: '=IF(A1>1,"lớn","nhỏ")',
      inFile: 'IF(A1&gt;1,"lớn","nhỏ")',
      value: "lớn",
      type: "str",
    },
    {
      typed: "=STDEV.S(A1,B1)",
      inFile: "_xlfn.STDEV.S(A1,B1)",
      value: "3.67695526217004",
      type: "",
    },
    { typed: "=1/0", inFile: "1/0", value: "#DIV/0!", type: "e" },
    { typed: "=A1>B1", inFile: "A1&gt;B1", value: "0", type: "b" },
    {
      typed: "=LET(x,A1,y,x+1,x*y)",
      inFile: "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)",
      value: "2237.04",
      type: "",
    },
  ])("$typed, with its result", async ({ typed, inFile, value, type }) => {
    const made = SavedBook.blank();
    made.write("A1", [[46.8, 52]]);
    made.write("C1", [[typed]]);
    await made.book.calculation.settled();
    const cell = cellIn((await made.parts())[sheet1], "C1");
    expect(cell).toContain(`<f>${inFile}</f>`);
    expect(cell).toContain(`<v>${value}`);
    expect(/ t="(\w+)"/.exec(cell)?.[1] ?? "").toBe(type);
    expect((await made.reopened()).formula("C1")).toBe(typed);
  });

  test("a function of the add-in, which may give an array, as one that spills also where it fills one cell", async () => {
    const made = SavedBook.blank();
    made.write("A1", [[46.8, 52, "=EGI.RATIO(A1,B1)"]]);
    await made.book.calculation.settled();
    const cell = cellIn((await made.parts())[sheet1], "C1");
    expect(cell).toContain('cm="1"><f t="array" ref="C1">_xldudf_EGI_RATIO(A1,B1)</f><v>0.8999');
    const opened = await made.reopened();
    expect(opened.formula("C1")).toBe("=EGI.RATIO(A1,B1)");
    opened.write("A1", [[26]]);
    await opened.book.calculation.settled();
    expect(opened.value("C1")).toBe(0.5);
  });

  test("one that spills is marked as such, its results beside it", async () => {
    const made = SavedBook.blank();
    made.write("A1", [[3], [1], [2]]);
    made.write("C1", [["=EGI.RANK(A1:A3)"]]);
    await made.book.calculation.settled();
    const parts = await made.parts();
    expect(cellIn(parts[sheet1], "C1")).toBe(
      `<c r="C1" cm="1"><f t="array" ref="C1:C3">_xldudf_EGI_RANK(A1:A3)</f><v>1</v></c>`,
    );
    expect(cellIn(parts[sheet1], "C2")).toBe(`<c r="C2"><v>3</v></c>`);
    expect(parts["xl/metadata.xml"]).toContain('name="XLDAPR"');
    expect(parts["[Content_Types].xml"]).toContain("/xl/metadata.xml");

    const opened = await made.reopened();
    expect(opened.values("C1:C3")).toEqual([[1], [3], [2]]);
    expect(opened.book.cells.spill(opened.id(), 0, 2)).toEqual(opened.area("C1:C3"));
    opened.write("C1", [[""]]);
    const cleared = await opened.parts();
    expect(cellIn(cleared[sheet1], "C2")).not.toContain("<v>"); // no result without its formula
  });

  test("filled down as one in the file, each cell reads its own", async () => {
    const made = SavedBook.blank();
    made.write("A1", [[1], [2], [3]]);
    made.write("B1", [["=A1*$A$3"], ["x"], ["x"]]);
    const file = await made.saved();
    const part = (await partsOf(file))[sheet1]!;
    const shared = [2, 3].reduce(
      (xml, row) =>
        xml.replace(cellIn(xml, `B${row}`), `<c r="B${row}"><f t="shared" si="0"/><v>0</v></c>`),
      part.replace("<f>A1*$A$3</f>", `<f t="shared" ref="B1:B3" si="0">A1*$A$3</f>`),
    );
    const opened = await SavedBook.opened(await withParts(file, { [sheet1]: shared }));
    await opened.book.calculation.settled();
    expect(opened.values("B1:B3")).toEqual([[3], [6], [9]]);
    expect(opened.formula("B3")).toBe("=A3*$A$3");

    opened.write("B1", [["không nữa"]]); // the cell that holds it for the others
    const again = await opened.reopened();
    expect(again.values("B1:B3")).toEqual([["không nữa"], [6], [9]]);
  });

  test("what only Excel can compute keeps the result that the file has", async () => {
    const made = SavedBook.blank();
    made.write("A1", [["x", "x"]]);
    const file = await made.saved();
    const part = (await partsOf(file))[sheet1]!;
    const foreign = part
      .replace(cellIn(part, "A1"), `<c r="A1"><f>[1]Nguon!B2</f><v>42</v></c>`)
      .replace(cellIn(part, "B1"), `<c r="B1" t="str"><f>KHONGBIET(1)</f><v>có</v></c>`);
    const opened = await SavedBook.opened(await withParts(file, { [sheet1]: foreign }));
    await opened.book.calculation.settled();
    expect(opened.values("A1:B1")).toEqual([["#NAME?", "#NAME?"]]); // here, for now
    opened.write("C1", [[1]]);
    const saved = (await opened.parts())[sheet1];
    expect(cellIn(saved, "A1")).toBe(`<c r="A1"><f>[1]Nguon!B2</f><v>42</v></c>`);
    expect(cellIn(saved, "B1")).toContain("<v>có</v>");
  });
});

describe("a cell that did not change", () => {
  test("stays as it stands in the file, with what the workbook knows nothing of", async () => {
    const made = SavedBook.blank();
    made.write("A1", [["giữ", 1.5]]);
    const file = await made.saved();
    const part = (await partsOf(file))[sheet1]!;
    const odd = `<c r="B1" s="0" ph="1"><v>1.50</v></c>`;
    const opened = await SavedBook.opened(
      await withParts(file, { [sheet1]: part.replace(cellIn(part, "B1"), odd) }),
    );
    opened.write("A1", [["sửa"]]);
    const saved = (await opened.parts())[sheet1];
    expect(cellIn(saved, "B1")).toBe(odd);
    expect((await opened.reopened()).values("A1:B1")).toEqual([["sửa", 1.5]]);
  });

  test("counts its days from 1904 as before, and shows the right one", async () => {
    const made = SavedBook.blank();
    made.format("A1:A2", "dd/mm/yyyy");
    made.write("A1", [[42727], [1]]);
    const file = await made.saved();
    const parts = await partsOf(file);
    const workbook = parts["xl/workbook.xml"]!.replace(
      "<bookViews>",
      `<workbookPr date1904="1"/><bookViews>`,
    );
    const opened = await SavedBook.opened(await withParts(file, { "xl/workbook.xml": workbook }));
    expect(opened.text("A1")).toEqual([["24/12/2020"]]);
    opened.write("A2", [[44189]]);
    const saved = (await opened.parts())[sheet1];
    expect(cellIn(saved, "A1")).toContain("<v>42727</v>");
    expect(cellIn(saved, "A2")).toContain("<v>42727</v>");
  });
});
