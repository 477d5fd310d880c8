import type { Chart, Sheet } from "../../src/sheet/Sheet";
import { type OpenExcel, openExcel } from "./excelIn";
import { failureOf } from "./failureOf";
import { smallSheet } from "./smallSheet";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.workbench.close());

const write = (...sheets: Sheet[]) => excel.workbook.writeSheets(sheets);
const fault = { code: "GeneralException", message: "There was an internal error." };

/** Shares of three tiers in A3:B5, drawn over D3:H12. */
const shares = (title: string, rows = 3): Chart => ({
  kind: "pie",
  title,
  font: "Times New Roman",
  labels: { row: 2, column: 0, rows, columns: 1 },
  values: { row: 2, column: 1, rows, columns: 1 },
  place: { row: 2, column: 3, rows: 10, columns: 5 },
});

const tiers = (charts: Chart[]): Sheet =>
  smallSheet(
    "I.1",
    [
      ["Tốt", 12],
      ["Khá", 7],
      ["Trung bình", 2],
    ],
    { charts },
  );

interface SeenChart {
  name: string;
  title: string;
  /** Of the whole, its title, legend and labels. */
  fonts: string[];
  labels: unknown;
  values: unknown;
  percent: boolean;
  place: number[];
}

/** The charts of PL I.1 as Excel has them. */
const charts = (): Promise<SeenChart[]> =>
  excel.workbench.run(async (context) => {
    const all = context.workbook.worksheets.getItem("PL I.1").charts;
    all.load("items/name,items/left,items/top,items/width,items/height,items/title/text");
    await context.sync();
    const asked = all.items.map((chart) => {
      const series = chart.series.getItemAt(0);
      chart.dataLabels.load("showPercentage,showValue,format/font/name");
      for (const part of [chart, chart.title, chart.legend]) part.load("format/font/name");
      return {
        chart,
        values: series.getDimensionValues("Values"),
        labels: series.getDimensionValues("Categories"),
      };
    });
    await context.sync();
    return asked.map(({ chart, values, labels }) => ({
      name: chart.name,
      title: chart.title.text,
      fonts: [chart, chart.title, chart.legend, chart.dataLabels].map(
        ({ format }) => format.font.name,
      ),
      labels: [...labels.value],
      values: [...values.value].map(Number),
      percent: chart.dataLabels.showPercentage && !chart.dataLabels.showValue,
      place: [chart.left, chart.top, chart.width, chart.height],
    }));
  });

const drawn: SeenChart = {
  name: "EGI 1",
  title: "Hình 1. Tỷ lệ xếp loại",
  fonts: Array.from({ length: 4 }, () => "Times New Roman"),
  labels: ["Tốt", "Khá", "Trung bình"],
  values: [12, 7, 2],
  percent: true,
  // Two columns of the table, 60 and 72 wide, and one of Excel's own 48; a title of 36 and headings
  // of 18 (24 pixels); ten rows: three of the table, seven of Excel's own 15.
  place: [180, 54, 240, 159],
};

describe("a chart of an appendix", () => {
  test("is a native pie with title, labels in per cent and its place", async () => {
    await write(tiers([shares("Hình 1. Tỷ lệ xếp loại")]));
    expect(await charts()).toEqual([drawn]);
  });

  test("is changed at a second run, not doubled; a chart of the person's own stays", async () => {
    await write(tiers([shares("Hình 1. Cũ", 2)]));
    await excel.workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("PL I.1");
      sheet.charts.add("ColumnClustered", sheet.getRange("B3:B5")).name = "của tôi";
      await context.sync();
    });
    await write(tiers([shares("Hình 1. Tỷ lệ xếp loại")]));
    expect((await charts()).map(({ name }) => name)).toEqual(["EGI 1", "của tôi"]);
    expect((await charts())[0]).toEqual(drawn);
  });

  test("is drawn again where a person deleted it, and goes where the layout has none any more", async () => {
    await write(tiers([shares("Hình 1. Tỷ lệ xếp loại")]));
    await excel.workbench.run(async (context) => {
      context.workbook.worksheets.getItem("PL I.1").charts.getItem("EGI 1").delete();
      await context.sync();
    });
    await write(tiers([shares("Hình 1. Tỷ lệ xếp loại")]));
    expect(await charts()).toEqual([drawn]);
    await write(tiers([]));
    expect(await charts()).toEqual([]);
  });

  test("that a run deleted comes back when its answer is lost, and when it is undone", async () => {
    await write(tiers([shares("Hình 1. Tỷ lệ xếp loại")]));
    await excel.workbench.settle();
    excel.workbench.host.faults.loseRequest(3, fault);
    await failureOf(write(tiers([])));
    expect(await charts()).toEqual([drawn]);
    const { undo } = await excel.workbook.writeSheets([tiers([])], { undoable: true });
    expect(await charts()).toEqual([]);
    await undo!.run();
    expect(await charts()).toEqual([drawn]);
  });
});

describe("cells of an appendix", () => {
  test("numbers are numbers; 5/8 and what begins with = or an apostrophe stay text; a formula is calculated", async () => {
    const rows = [
      ["=Sở A", "5/8", 38.5],
      ["'Sở B", "01", { formula: "=ROUND(C3*2,0)", result: 77 }],
    ];
    const sheet = smallSheet("I.1", rows);
    const general = sheet.formats.map((row) => row.map(() => "General"));
    await write(sheet, smallSheet("II.1", rows, { formats: general }));
    await write(sheet, smallSheet("II.1", rows, { formats: general })); // in place of the first ones
    await excel.workbench.settle();
    for (const name of ["PL I.1", "PL II.1"]) {
      expect(excel.workbench.values(name, "A3:C4")).toEqual([
        ["=Sở A", "5/8", 38.5],
        ["'Sở B", "01", 77],
      ]);
      const { sheets, cells } = excel.workbench.book;
      const area = { row: 3, column: 2, rows: 1, columns: 1 };
      expect(cells.formulas(sheets.find(name)!, area)).toEqual([["=ROUND(C3*2,0)"]]);
    }
    expect(excel.workbench.text("PL I.1", "C3")).toEqual([["38,50"]]);
  });

  test("a sheet of 30 columns is known again", async () => {
    const wide = (first: string) =>
      smallSheet("I.1", [Array.from({ length: 30 }, (_, at) => (at === 0 ? first : at))]);
    await write(wide("Sở A"));
    await write(wide("Sở B"));
    expect(excel.workbench.values("PL I.1", "A3:AD3")[0]!.slice(-1)).toEqual([29]);
    expect(excel.workbench.values("PL I.1", "A3")).toEqual([["Sở B"]]);
    const mark = excel.workbench.book.names.all().find(({ name }) => name === "EGI_PL_I_1");
    expect(mark?.formula).toBe("='PL I.1'!$A$1:$AD$3");
  });

  test("what Excel does not hold as it was drawn is no appendix: nothing is written", async () => {
    const { workbench } = excel;
    const odd = smallSheet("I.1", [["Sở A", Number.NaN]]);
    expect(await failureOf(write(odd))).toMatchObject({
      kind: "refused",
      code: "NotAsDrawn",
      restored: true,
    });
    expect(workbench.book.sheets.find("PL I.1")).toBeUndefined();
  });
});

test("repeated rows, page numbers and the first number go where the layout has none any more", async () => {
  const print = smallSheet("I.1", [["Sở A"]]).print;
  await write(smallSheet("I.1", [["Sở A"]], { print: { ...print, firstPageNumber: 7 } }));
  const { margins, centerHorizontally } = print;
  const bare = { orientation: "landscape", pageNumbers: "none" } as const;
  await write(
    smallSheet("I.1", [["Sở A"]], {
      print: { ...bare, margins, centerHorizontally },
      frozenRows: 0,
    }),
  );
  const seen = await excel.workbench.run(async (context) => {
    const { pageLayout, freezePanes } = context.workbook.worksheets.getItem("PL I.1");
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    const frozen = freezePanes.getLocationOrNullObject();
    pageLayout.load("firstPageNumber,orientation");
    pageLayout.headersFooters.load("state");
    pageLayout.headersFooters.defaultForAllPages.load("centerHeader");
    await context.sync();
    const { state, defaultForAllPages } = pageLayout.headersFooters;
    return {
      ...{ rows: rows.isNullObject, frozen: frozen.isNullObject, state },
      header: defaultForAllPages.centerHeader,
      first: pageLayout.firstPageNumber,
      orientation: pageLayout.orientation,
    };
  });
  expect(seen).toEqual({
    ...{ rows: true, frozen: true, state: "Default", header: "", first: "" },
    orientation: "Landscape",
  });
});
