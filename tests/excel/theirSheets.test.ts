import { committeeSheets } from "../../src/appendix/committeeSheets";
import { writeCommitteeSheets } from "../../src/actions/writeCommitteeSheets";
import { binhDinh2021 } from "../../src/regulations/binh-dinh-2021";
import { contentOf } from "../workbench/contentOf";
import { type OpenExcel, openExcel } from "./excelIn";
import { failureOf } from "./failureOf";
import { smallSheet } from "./smallSheet";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.workbench.close());

const names = () => {
  const { sheets } = excel.workbench.book;
  return sheets.ids().map((id) => sheets.name(id));
};

describe("the sheets of a committee made from a decision", () => {
  test("stand in the workbook with the sheet Quy định, and are nobody's appendix", async () => {
    const { workbench, workbook } = excel;
    const before = names();
    await writeCommitteeSheets(workbook, { preset: "binh-dinh-2021" });
    await workbench.settle();
    const made = committeeSheets(binhDinh2021).map(({ name }) => name);
    expect(names()).toEqual([...before, ...made, "Quy định"]);
    const read = await workbook.readAll();
    expect(read.flatMap(({ appendix }) => appendix ?? [])).toEqual(["QD"]);
  });

  test("are not told as appendices of an earlier run", async () => {
    const { workbook } = excel;
    await writeCommitteeSheets(workbook, binhDinh2021);
    const { others } = await workbook.writeSheets([smallSheet("I.1", [["Sở A", 90]])]);
    expect(others).toEqual([]);
  });

  test("are never written over: a second press says which sheet stands", async () => {
    const { workbench, workbook } = excel;
    await writeCommitteeSheets(workbook, binhDinh2021);
    const [first] = committeeSheets(binhDinh2021);
    workbench.enter(first!.name, "B6", "Sở A");
    await workbench.settle();
    const before = contentOf(workbench.book);
    expect(await failureOf(writeCommitteeSheets(workbook, binhDinh2021))).toMatchObject({
      kind: "nameTaken",
      sheet: first!.name,
    });
    expect(contentOf(workbench.book)).toEqual(before);
  });

  test("leave a sheet Quy định that stands as it is, and write nothing", async () => {
    const { workbench, workbook } = excel;
    await writeCommitteeSheets(workbook, { preset: "khanh-son-2021" });
    await workbench.settle();
    const before = contentOf(workbench.book);
    expect(
      await failureOf(writeCommitteeSheets(workbook, { preset: "binh-dinh-2021" })),
    ).toMatchObject({ kind: "sheetStands", sheet: "Quy định" });
    expect(contentOf(workbench.book)).toEqual(before);
  });

  test.each([
    ["with the sheet Quy định", { preset: "binh-dinh-2021" }],
    ["without it, where the workbook has its regulation", binhDinh2021],
  ])("are taken back by one press while nothing was typed, %s", async (_, from) => {
    const { workbench, workbook } = excel;
    const before = contentOf(workbench.book);
    const { undo } = await writeCommitteeSheets(workbook, from);
    await undo!.run();
    await workbench.settle();
    expect(contentOf(workbench.book)).toEqual(before);
  });

  test("are not taken back over what was typed into them", async () => {
    const { workbench, workbook } = excel;
    const { undo } = await writeCommitteeSheets(workbook, { preset: "binh-dinh-2021" });
    const [first] = committeeSheets(binhDinh2021);
    workbench.enter(first!.name, "B6", "Sở A");
    await workbench.settle();
    expect(await failureOf(undo!.run())).toMatchObject({
      kind: "editedSince",
      sheets: [{ sheet: first!.name, edited: ["B6"] }],
    });
  });
});
