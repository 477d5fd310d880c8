import type { Chart } from "../../../src/workbench/model/Chart";
import type { ConditionalFormat } from "../../../src/workbench/model/ConditionalFormat";
import type { DataValidation } from "../../../src/workbench/model/DataValidation";
import { chartOn, table, tiersBook } from "./committeeChart";
import { partsOf, SavedBook, withParts } from "./SavedBook";

const sheet1 = "xl/worksheets/sheet1.xml";
const area = { row: 1, column: 1, rows: 3, columns: 1 }; // B2:B4

const kept = <T>(book: SavedBook, key: string): T[] =>
  (book.book.metadata.sheet(book.book.sheets.ids()[0]!)[key] ?? []) as T[];
const keep = (book: SavedBook, part: object) =>
  book.book.metadata.setSheet(book.book.sheets.ids()[0]!, part);

describe("a chart of the add-in", () => {
  test("is a native chart of the file, with title, figures, labels and colours", async () => {
    const made = tiersBook();
    keep(made, { charts: [chartOn(made.book.sheets.ids()[0]!)] });
    const parts = await made.parts();
    const chart = parts["xl/charts/chart1.xml"]!;
    expect(chart).toContain("<c:f>'Tổng ''hợp'' năm'!$B$2:$B$4</c:f>");
    expect(chart).toContain(`<c:pt idx="0"><c:v>12</c:v></c:pt>`);
    expect(chart).toContain(`<c:pt idx="2"><c:v>Trung bình</c:v></c:pt>`);
    expect(chart).toContain("<a:t>Cơ cấu xếp loại</a:t>");
    expect(chart).toContain(`<c:legendPos val="b"/>`);
    expect(chart).toContain(`<c:showPercent val="1"/>`);
    expect(chart).toContain(`<a:srgbClr val="1F7A4D"/>`);
    expect(parts["xl/drawings/drawing1.xml"]).toContain(`<ext cx="4572000" cy="2794000"/>`); // 360 x 220 points
  });

  test.each([
    "Pie",
    "Doughnut",
    "ColumnClustered",
    "ColumnStacked",
    "ColumnStacked100",
    "BarClustered",
    "BarStacked",
    "BarStacked100",
    "Line",
    "LineMarkers",
  ])("of type %s comes back as it was, where it was", async (chartType) => {
    const made = tiersBook();
    const fonts = {
      area: "Arial",
      title: "Times New Roman",
      legend: "Cambria",
      dataLabels: "Verdana",
    };
    const chart = chartOn(made.book.sheets.ids()[0]!, { chartType, fonts });
    keep(made, { charts: [chart] });
    const opened = await made.reopened();
    const sheet = opened.book.sheets.ids()[0]!;
    const [series] = chartOn(sheet).series;
    expect(kept<Chart>(opened, "charts")).toEqual([
      {
        ...chartOn(sheet, { chartType, fonts }),
        id: expect.any(String) as string,
        series: [{ ...series, pointFills: ["#1f7a4d", "#e0a100"] }],
      },
    ]);
  });

  test("is replaced in a later session, not doubled; deleted, it is gone from the file", async () => {
    const made = tiersBook();
    keep(made, { charts: [chartOn(made.book.sheets.ids()[0]!)] });
    const opened = await made.reopened();
    const [chart] = kept<Chart>(opened, "charts");
    keep(opened, { charts: [{ ...chart!, title: { text: "Cơ cấu 2021", visible: true } }] });
    const again = await opened.reopened();
    expect(kept<Chart>(again, "charts").map(({ title }) => title.text)).toEqual(["Cơ cấu 2021"]);

    keep(again, { charts: undefined });
    const names = Object.keys(await again.parts());
    expect(names.filter((name) => /chart|drawing/.test(name))).toEqual([]);
  });

  test("follows a renamed sheet", async () => {
    const made = tiersBook();
    keep(made, { charts: [chartOn(made.book.sheets.ids()[0]!)] });
    const opened = await made.reopened();
    opened.book.sheets.rename(opened.book.sheets.ids()[0]!, "Năm 2021");
    const parts = await opened.parts();
    expect(parts["xl/charts/chart1.xml"]).toContain(">'Năm 2021'!$B$2:$B$4<");
  });
});

describe("a chart of the file", () => {
  test("that cannot be read here stays as it is, and is told", async () => {
    const made = tiersBook();
    keep(made, { charts: [chartOn(made.book.sheets.ids()[0]!)] });
    const file = await made.saved();
    const chart = (await partsOf(file))["xl/charts/chart1.xml"]!;
    const radar = chart.replaceAll("pieChart", "radarChart");
    const opened = await SavedBook.opened(await withParts(file, { "xl/charts/chart1.xml": radar }));
    expect(kept(opened, "charts")).toEqual([]);
    expect(opened.losses).toEqual([{ kind: "chart", sheet: "Tổng 'hợp' năm", count: 1 }]);
    opened.write("A1", [["Hạng"]], "Tổng 'hợp' năm");
    expect((await opened.parts())["xl/charts/chart1.xml"]).toBe(radar);
  });
});

describe("a table of the add-in", () => {
  test("comes back with its area, style and the heads of its columns", async () => {
    const made = tiersBook();
    keep(made, { tables: [table] });
    const parts = await made.parts();
    expect(parts["xl/tables/table1.xml"]).toContain(`displayName="BangMuc" ref="A1:B4"`);
    expect(parts["xl/tables/table1.xml"]).toContain(`<tableColumn id="2" name="Số đơn vị"/>`);
    const opened = await made.reopened();
    expect(kept(opened, "tables")).toEqual([{ ...table, id: expect.any(String) as string }]);
  });

  test("whose head is typed over has the new name in the file; two equal heads are told apart", async () => {
    const made = tiersBook();
    keep(made, { tables: [table] });
    const opened = await made.reopened();
    opened.write("A1", [["Số đơn vị"]], "Tổng 'hợp' năm");
    const part = (await opened.parts())["xl/tables/table1.xml"];
    expect(part).toContain(`name="Số đơn vị"/><tableColumn id="2" name="Số đơn vị2"/>`);
  });

  test("on the copy of a sheet has a name of its own; deleted, it is gone", async () => {
    const made = tiersBook();
    keep(made, { tables: [table] });
    const opened = await made.reopened();
    opened.book.sheets.copy(opened.book.sheets.ids()[0]!);
    const parts = await opened.parts();
    expect(parts["xl/tables/table2.xml"]).toContain(`displayName="BangMuc2"`);
    keep(opened, { tables: undefined });
    const left = Object.keys(await opened.parts());
    expect(left.filter((name) => name.startsWith("xl/tables/"))).toHaveLength(1);
  });
});

describe("conditional formats of the add-in", () => {
  const low: ConditionalFormat = {
    id: "{BBBBBBBB-0000-4000-8000-000000000001}",
    areas: [area],
    rule: { type: "CellValue", operator: "LessThan", formula1: "5" },
    look: { fillColor: "#FFC7CE", fontColor: "#9C0006", bold: true },
    stopIfTrue: true,
  };
  const custom: ConditionalFormat = {
    ...low,
    id: "{BBBBBBBB-0000-4000-8000-000000000002}",
    rule: { type: "Custom", formula: '=$A2="Tốt"' },
    look: { fillColor: "#C6EFCE" },
    stopIfTrue: false,
  };
  const plain = (formats: readonly ConditionalFormat[]) =>
    formats.map((format) => ({ ...format, id: "" }));

  test("come back in their order", async () => {
    const made = tiersBook();
    keep(made, { conditionalFormats: [low, custom] });
    const opened = await made.reopened();
    const read = kept<ConditionalFormat>(opened, "conditionalFormats");
    expect(plain(read)).toEqual(plain([low, custom]));
    expect((await opened.parts())[sheet1]).toBe((await made.parts())[sheet1]);
  });

  test("are put before and taken away; colour scales of the file stay", async () => {
    const made = tiersBook();
    keep(made, { conditionalFormats: [low] });
    const file = await made.saved();
    const scale =
      `<conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="7"><colorScale>` +
      `<cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/>` +
      `</colorScale></cfRule></conditionalFormatting>`;
    const part = (await partsOf(file))[sheet1]!.replace(
      "<conditionalFormatting",
      `${scale}<conditionalFormatting`,
    );
    const opened = await SavedBook.opened(await withParts(file, { [sheet1]: part }));
    const [known] = kept<ConditionalFormat>(opened, "conditionalFormats");
    keep(opened, { conditionalFormats: [custom, known!] });
    const saved = (await opened.parts())[sheet1]!;
    const order = [...saved.matchAll(/<cfRule type="(\w+)"[^>]*priority="(\d)"/g)];
    expect(Object.fromEntries(order.map(([, type, at]) => [type, at]))).toEqual({
      expression: "1",
      cellIs: "2",
      colorScale: "3",
    });
    keep(opened, { conditionalFormats: undefined });
    expect((await opened.parts())[sheet1]).toMatch(/type="colorScale"/);
    expect((await opened.parts())[sheet1]).not.toMatch(/type="(cellIs|expression)"/);
  });
});

describe("validations of the add-in", () => {
  const alert = { showAlert: true, style: "Stop" as const, title: "Sai mức", message: "Chọn một." };
  const prompt = { showPrompt: true, title: "Mức", message: "Tốt, Khá" };
  const list: DataValidation = {
    areas: [area],
    rule: { list: { inCellDropDown: true, source: "Tốt,Khá" } },
    ignoreBlanks: true,
    errorAlert: alert,
    prompt,
  };
  test.each<DataValidation["rule"]>([
    { list: { inCellDropDown: true, source: "Tốt,Khá" } },
    { list: { inCellDropDown: false, source: "=$A$2:$A$4" } },
    { wholeNumber: { operator: "GreaterThan", formula1: 0 } },
    { decimal: { operator: "Between", formula1: 0, formula2: "=$C$1" } },
    { textLength: { operator: "LessThanOrEqualTo", formula1: 20 } },
    { custom: { formula: "=B2<=$C$1" } },
    {}, // anything may be typed, the prompt is shown
  ])("come back: %j", async (rule) => {
    const made = tiersBook();
    keep(made, { dataValidations: [{ ...list, rule }] });
    expect(kept(await made.reopened(), "dataValidations")).toEqual([{ ...list, rule }]);
  });
});
