import { cellIn, partsOf, SavedBook, withParts } from "./SavedBook";

const sheet1 = "xl/worksheets/sheet1.xml";
const relations = "xl/worksheets/_rels/sheet1.xml.rels";
const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const scale = (sqref: string): string =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="colorScale" priority="1"><colorScale>` +
  `<cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/>` +
  `</colorScale></cfRule></conditionalFormatting>`;
const link = (ref: string): string => `<hyperlink ref="${ref}" location="Sheet1!A1"/>`;
const comments = (ref: string): string =>
  `<comments><authors><author>Tổ</author></authors><commentList><comment ref="${ref}" authorId="0"/></commentList></comments>`;
const note = (row: number, column: number): string =>
  `<xml><x:ClientData><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></xml>`;

/** A sheet with a colour scale in B2:B4, a link and a comment in B3. */
async function committee(): Promise<SavedBook> {
  const made = SavedBook.blank();
  made.write("A1", [
    ["Đơn vị", "Điểm"],
    ["Sở A", 1],
    ["Sở B", 2],
    ["Sở C", 3],
  ]);
  const file = await made.saved();
  const part = (await partsOf(file))[sheet1]!;
  const more = `${scale("B2:B4")}<hyperlinks>${link("B3")}</hyperlinks>`;
  return SavedBook.opened(
    await withParts(file, {
      [sheet1]: part.replace("</sheetData>", `</sheetData>${more}`),
      [relations]:
        `<Relationships><Relationship Id="a" Type="${type}/comments" Target="/xl/comments1.xml"/>` +
        `<Relationship Id="b" Type="${type}/vmlDrawing" Target="/xl/note.vml"/></Relationships>`,
      "xl/comments1.xml": comments("B3"),
      "xl/note.vml": note(2, 1),
    }),
  );
}

describe("what only the file has moves with its cells", () => {
  test("when rows are inserted above, and columns before", async () => {
    const opened = await committee();
    opened.book.cells.insertRows(opened.id(), 1, 2); // two before row 2
    opened.book.cells.insertColumns(opened.id(), 0, 1);
    const parts = await opened.parts();
    expect(cellIn(parts[sheet1], "C5")).toContain("<v>2</v>");
    expect(parts[sheet1]).toContain(scale("C4:C6"));
    expect(parts[sheet1]).toContain(link("C5"));
    expect(parts["xl/comments1.xml"]).toContain(`ref="C5"`);
    expect(parts["xl/note.vml"]).toBe(note(4, 2));
  });

  test("when a row inside is inserted, and one is deleted", async () => {
    const opened = await committee();
    opened.book.cells.insertRows(opened.id(), 2, 1); // before row 3
    opened.book.cells.deleteRows(opened.id(), 1, 1); // row 2
    const part = (await opened.parts())[sheet1];
    expect(part).toContain(scale("B2:B4"));
    expect(part).toContain(link("B3"));
  });

  test("and goes when its cells are deleted", async () => {
    const opened = await committee();
    opened.book.cells.deleteRows(opened.id(), 2, 1); // row 3
    const parts = await opened.parts();
    expect(parts[sheet1]).toContain(scale("B2:B3"));
    expect(parts[sheet1]).not.toContain("<hyperlink");
    expect(parts["xl/comments1.xml"]).not.toContain("<comment ");
  });
});
