import { documented } from "./documented";
import type { TestExcel } from "./TestExcel";

/** A small table of results on the active sheet: three units with two scores each. */
const results = (excel: TestExcel) =>
  excel.write("A1:C4", [
    ["Đơn vị", "Điểm", "Tối đa"],
    ["Sở Y tế", 90, 100],
    ["Sở Nội vụ", 60, 100],
    ["Sở Tư pháp", 30, 50],
  ]);

describe("charts", () => {
  documented(
    "ChartCollection.add",
    "texts in the first row and column are names and categories",
    async (excel) => {
      await results(excel);
      const found = await excel.run(async (sheet, context) => {
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto");
        chart.series.load("items/name");
        const values = chart.series.getItemAt(1).getDimensionValues("Values");
        const categories = chart.series.getItemAt(1).getDimensionValues("Categories");
        await context.sync();
        return [chart.series.items.map(({ name }) => name), values.value, categories.value];
      });
      expect(found).toEqual([
        ["Điểm", "Tối đa"],
        ["100", "100", "50"],
        ["Sở Y tế", "Sở Nội vụ", "Sở Tư pháp"],
      ]);
    },
  );

  documented("ChartCollection.add", "rows are series where they are asked for", async (excel) => {
    await results(excel);
    const names = await excel.run(async (sheet, context) => {
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), "Rows");
      chart.series.load("items/name");
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Sở Y tế", "Sở Nội vụ", "Sở Tư pháp"]);
  });

  documented(
    "ChartCollection.getItem",
    "a chart is found by its name, in its sheet",
    async (excel) => {
      await results(excel);
      const found = await excel.run(async (sheet, context) => {
        sheet.charts.add("Pie", sheet.getRange("A1:B4"), "Columns").name = "Cơ cấu";
        const chart = sheet.charts.getItem("Cơ cấu");
        const none = sheet.charts.getItemOrNullObject("Khác");
        const count = sheet.charts.getCount();
        chart.load("chartType,id");
        none.load("name");
        await context.sync();
        return [chart.chartType, chart.id !== "", none.isNullObject, count.value];
      });
      expect(found).toEqual(["Pie", true, true, 1]);
    },
  );

  documented("ChartCollection.getItem", "one that is not there is ItemNotFound", async (excel) => {
    const code = await excel.fails((sheet) =>
      Promise.resolve(sheet.charts.getItem("Khác").load("name")),
    );
    expect(code).toBe("ItemNotFound");
  });

  documented("ChartTitle.text", "title and legend are set and hidden", async (excel) => {
    await results(excel);
    const found = await excel.run(async (sheet, context) => {
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B4"));
      chart.title.text = "Cơ cấu xếp loại";
      chart.legend.position = "Right";
      chart.legend.visible = false;
      chart.title.load("text,visible");
      chart.legend.load("position,visible");
      await context.sync();
      const { title, legend } = chart;
      return [title.text, title.visible, legend.position, legend.visible];
    });
    expect(found).toEqual(["Cơ cấu xếp loại", true, "Right", false]);
  });

  documented(
    "ChartFont.name",
    "a chart is in Calibri until a typeface is set, of the whole or of a part",
    async (excel) => {
      await results(excel);
      const found = await excel.run(async (sheet, context) => {
        const chart = sheet.charts.add("Pie", sheet.getRange("A1:B4"));
        const parts = [chart, chart.title, chart.legend, chart.dataLabels];
        for (const part of parts) part.load("format/font/name");
        await context.sync();
        const before = parts.map(({ format }) => format.font.name);
        chart.format.font.name = "Times New Roman";
        chart.legend.format.font.name = "Arial";
        for (const part of parts) part.load("format/font/name");
        await context.sync();
        return [before, parts.map(({ format }) => format.font.name)];
      });
      expect(found).toEqual([
        ["Calibri", "Calibri", "Calibri", "Calibri"],
        ["Times New Roman", "Times New Roman", "Arial", "Times New Roman"],
      ]);
    },
  );

  documented("Chart.setPosition", "a chart lies over cells, measured in points", async (excel) => {
    await results(excel);
    const found = await excel.run(async (sheet, context) => {
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B4"));
      chart.setPosition("B2", "C4"); // columns of 48 points, rows of 15
      chart.load("left,top,width,height");
      await context.sync();
      return [chart.left, chart.top, chart.width, chart.height];
    });
    expect(found).toEqual([48, 15, 96, 45]);
  });

  documented("Chart.left", "a chart is moved and sized in points", async (excel) => {
    await results(excel);
    const found = await excel.run(async (sheet, context) => {
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B4"));
      chart.left = 10;
      chart.top = 20;
      chart.width = 300;
      chart.height = 200;
      chart.load("left,top,width,height");
      await context.sync();
      return [chart.left, chart.top, chart.width, chart.height];
    });
    expect(found).toEqual([10, 20, 300, 200]);
  });

  documented("ChartSeries.setValues", "a series is made from ranges", async (excel) => {
    await results(excel);
    const found = await excel.run(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
      const series = chart.series.add("Tối đa");
      series.setValues(sheet.getRange("C2:C4"));
      series.setXAxisValues(sheet.getRange("A2:A4"));
      const values = series.getDimensionValues("Values");
      const categories = series.getDimensionValues("Categories");
      const count = chart.series.getCount();
      await context.sync();
      return [count.value, values.value, categories.value];
    });
    expect(found).toEqual([2, ["100", "100", "50"], ["Sở Y tế", "Sở Nội vụ", "Sở Tư pháp"]]);
  });

  documented("ChartSeries.delete", "a series is deleted", async (excel) => {
    await results(excel);
    const names = await excel.run(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"));
      chart.series.getItemAt(0).delete();
      await context.sync();
      chart.series.load("items/name");
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Tối đa"]);
  });

  documented(
    "ChartPoint.value",
    "points have values, and colours that can be set",
    async (excel) => {
      await results(excel);
      const found = await excel.run(async (sheet, context) => {
        const { points } = sheet.charts.add("Pie", sheet.getRange("A1:B4")).series.getItemAt(0);
        points.getItemAt(1).format.fill.setSolidColor("#FF0000");
        points.load("count");
        const point = points.getItemAt(1);
        point.load("value");
        await context.sync();
        return [points.count, point.value] as unknown[];
      });
      expect(found).toEqual([3, 60]);
      const { book } = excel.workbench;
      const [chart] = book.charts.all(book.sheets.find("Sheet1")!);
      expect(chart?.series[0]?.pointFills).toEqual([null, "#FF0000"]);
    },
  );

  documented(
    "ChartDataLabels.showPercentage",
    "labels show values, shares and a format",
    async (excel) => {
      await results(excel);
      const found = await excel.run(async (sheet, context) => {
        const { dataLabels } = sheet.charts.add("Pie", sheet.getRange("A1:B4"));
        dataLabels.showValue = false;
        dataLabels.showPercentage = true;
        dataLabels.numberFormat = "0.0%";
        dataLabels.load("showValue,showPercentage,numberFormat");
        await context.sync();
        return [dataLabels.showValue, dataLabels.showPercentage, dataLabels.numberFormat];
      });
      expect(found).toEqual([false, true, "0.0%"]);
    },
  );

  documented("Chart.delete", "a deleted chart is gone", async (excel) => {
    await results(excel);
    const count = await excel.run(async (sheet, context) => {
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B4"));
      await context.sync();
      chart.delete();
      const left = sheet.charts.getCount();
      await context.sync();
      return left.value;
    });
    expect(count).toBe(0);
  });

  documented(
    "WorksheetProtectionOptions.allowEditObjects",
    "no chart is added to a protected sheet",
    async (excel) => {
      await results(excel);
      const code = await excel.fails((sheet) => {
        sheet.protection.protect();
        return Promise.resolve(sheet.charts.add("Pie", sheet.getRange("A1:B4")));
      });
      expect(code).toBe("AccessDenied");
    },
  );
});

describe("tables", () => {
  documented(
    "TableCollection.add",
    "a table has a name, a style, filter buttons and banded rows",
    async (excel) => {
      await results(excel);
      const found = await excel.run(async (sheet, context) => {
        const table = sheet.tables.add("A1:C4", true);
        table.load("name,style,showFilterButton,showBandedRows,showHeaders,showTotals");
        await context.sync();
        const { name, style, showFilterButton, showBandedRows, showHeaders, showTotals } = table;
        return [name, style, showFilterButton, showBandedRows, showHeaders, showTotals];
      });
      expect(found).toEqual(["Table1", "TableStyleMedium2", true, true, true, false]);
    },
  );

  documented(
    "TableCollection.add",
    "without headers the cells move down below new ones",
    async (excel) => {
      await excel.write("A1:B2", [
        [1, 2],
        [3, 4],
      ]);
      const address = await excel.run(async (sheet, context) => {
        const range = sheet.tables.add("A1:B2", false).getRange();
        range.load("address");
        await context.sync();
        return range.address;
      });
      expect(address).toBe("Sheet1!A1:B3");
      expect(await excel.read("A1:B3", "values")).toEqual([
        ["Column1", "Column2"],
        [1, 2],
        [3, 4],
      ]);
    },
  );

  documented("TableCollection.add", "a table does not overlap another", async (excel) => {
    await results(excel);
    const code = await excel.fails((sheet) => {
      sheet.tables.add("A1:C4", true);
      return Promise.resolve(sheet.tables.add("C4:D6", true));
    });
    expect(code).toBe("MergedRangeConflict");
  });

  documented("Table.getDataBodyRange", "a table has a header row and a body", async (excel) => {
    await results(excel);
    const found = await excel.run(async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const range of ranges) range.load("address");
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(found).toEqual(["Sheet1!A1:C4", "Sheet1!A1:C1", "Sheet1!A2:C4"]);
  });

  documented(
    "TableCollection.getItem",
    "is found by name or id, from the workbook too",
    async (excel) => {
      await results(excel);
      const found = await excel.run(async (sheet, context) => {
        const table = sheet.tables.add("A1:C4", true);
        table.name = "KetQua";
        table.load("id");
        await context.sync();
        const byName = context.workbook.tables.getItem("ketqua");
        const byId = context.workbook.tables.getItem(table.id);
        const none = context.workbook.tables.getItemOrNullObject("Khac");
        byName.load("name");
        byId.load("name");
        none.load("name");
        await context.sync();
        return [byName.name, byId.name, none.isNullObject];
      });
      expect(found).toEqual(["KetQua", "KetQua", true]);
    },
  );

  documented("TableColumn.name", "columns are named by the header row", async (excel) => {
    await results(excel);
    const found = await excel.run(async (sheet, context) => {
      const { columns } = sheet.tables.add("A1:C4", true);
      columns.load("items/name,items/index");
      const body = columns.getItem("Điểm").getDataBodyRange();
      body.load("values");
      await context.sync();
      return [columns.items.map(({ name, index }) => [name, index]), body.values];
    });
    expect(found).toEqual([
      [
        ["Đơn vị", 0],
        ["Điểm", 1],
        ["Tối đa", 2],
      ],
      [[90], [60], [30]],
    ]);
  });

  documented("TableRowCollection.add", "rows are added at the end", async (excel) => {
    await results(excel);
    const found = await excel.run(async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      table.rows.add(undefined, [["Sở Công Thương", 70, 100]]);
      const range = table.getRange();
      const count = table.rows.getCount();
      range.load("address");
      await context.sync();
      return [range.address, count.value];
    });
    expect(found).toEqual(["Sheet1!A1:C5", 4]);
    expect(await excel.read("A5:C5", "values")).toEqual([["Sở Công Thương", 70, 100]]);
  });

  documented("Table.style", "the style and the filter buttons are changed", async (excel) => {
    await results(excel);
    const found = await excel.run(async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      table.style = "TableStyleLight1";
      table.showFilterButton = false;
      table.load("style,showFilterButton");
      await context.sync();
      return [table.style, table.showFilterButton];
    });
    expect(found).toEqual(["TableStyleLight1", false]);
  });

  documented("Table.convertToRange", "the cells stay, the table is gone", async (excel) => {
    await results(excel);
    const found = await excel.run(async (sheet, context) => {
      const range = sheet.tables.add("A1:C4", true).convertToRange();
      const count = sheet.tables.getCount();
      range.load("address");
      await context.sync();
      return [range.address, count.value];
    });
    expect(found).toEqual(["Sheet1!A1:C4", 0]);
    expect(await excel.read("B2", "values")).toEqual([[90]]);
  });

  documented("Table.getRange", "grows with rows that are inserted into it", async (excel) => {
    await results(excel);
    const address = await excel.run(async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      sheet.getRange("3:4").insert("Down");
      const range = table.getRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!A1:C6");
  });

  documented("Table.name", "formulas call a table and its columns by name", async (excel) => {
    await results(excel);
    await excel.run((sheet) => {
      sheet.tables.add("A1:C4", true).name = "KetQua";
      return Promise.resolve();
    });
    await excel.write("E1:E2", [["=SUM(KetQua[Điểm])"], ["=ROWS(KetQua)"]]);
    expect(await excel.read("E1:E2", "values")).toEqual([[180], [3]]);
    await excel.run((sheet) => {
      sheet.tables.getItem("KetQua").rows.add(undefined, [["Sở Công Thương", 70, 100]]);
      return Promise.resolve();
    });
    await excel.type("B2", "95");
    expect(await excel.read("E1:E2", "values")).toEqual([[255], [4]]);
  });

  documented("Worksheet.copy", "a copied sheet has tables and charts of its own", async (excel) => {
    await results(excel);
    const found = await excel.run(async (sheet, context) => {
      sheet.tables.add("A1:C4", true);
      sheet.charts.add("Pie", sheet.getRange("A1:B4"));
      const copy = sheet.copy("End");
      copy.getRange("B2").values = [[55]];
      copy.tables.load("items/name");
      const values = copy.charts.getItemAt(0).series.getItemAt(0).getDimensionValues("Values");
      await context.sync();
      return [copy.tables.items.map(({ name }) => name), values.value];
    });
    expect(found).toEqual([["Table12"], ["55", "60", "30"]]);
  });
});

describe("what an add-in keeps in the workbook", () => {
  documented("SettingCollection.add", "a setting is added or replaced", async (excel) => {
    const found = await excel.run(async (_, context) => {
      const { settings } = context.workbook;
      settings.add("regulation", "khanh-hoa-2020");
      settings.add("regulation", "binh-dinh-2021");
      settings.add("rows", [1, 2]);
      const count = settings.getCount();
      const one = settings.getItem("regulation");
      const rows = settings.getItem("rows");
      one.load("value");
      rows.load("value");
      await context.sync();
      return [count.value, one.value, rows.value] as unknown[];
    });
    expect(found).toEqual([2, "binh-dinh-2021", [1, 2]]);
  });

  documented(
    "SettingCollection.getItemOrNullObject",
    "one that is not there is null",
    async (excel) => {
      const found = await excel.run(async (_, context) => {
        const { settings } = context.workbook;
        settings.add("a", 1).delete();
        const none = settings.getItemOrNullObject("a");
        none.load("value");
        await context.sync();
        return none.isNullObject;
      });
      expect(found).toBe(true);
    },
  );

  documented(
    "CustomXmlPartCollection.add",
    "an XML part has an id and the namespace of its root",
    async (excel) => {
      const found = await excel.run(async (_, context) => {
        const xml = '<r:round xmlns:r="urn:egi:round"><r:year>2026</r:year></r:round>';
        const part = context.workbook.customXmlParts.add(xml);
        const text = part.getXml();
        part.load("id,namespaceUri");
        await context.sync();
        return [part.namespaceUri, text.value === xml, part.id.length];
      });
      expect(found).toEqual(["urn:egi:round", true, 38]);
    },
  );

  documented("CustomXmlPartCollection.add", "what is no XML is refused", async (excel) => {
    const add = (xml: string) =>
      excel.fails((_, context) => Promise.resolve(context.workbook.customXmlParts.add(xml)));
    expect(await add("<a><b></a>")).toBe("InvalidArgument");
    expect(await add("<a/><b/>")).toBe("InvalidArgument");
    expect(await add("điểm")).toBe("InvalidArgument");
  });

  documented(
    "CustomXmlPartCollection.getByNamespace",
    "parts are found by namespace",
    async (excel) => {
      const found = await excel.run(async (_, context) => {
        const { customXmlParts } = context.workbook;
        customXmlParts.add('<a xmlns="urn:a">1</a>');
        customXmlParts.add('<a xmlns="urn:a">2</a>');
        customXmlParts.add('<b xmlns="urn:b"/>');
        const a = customXmlParts.getByNamespace("urn:a").getCount();
        const several = customXmlParts.getByNamespace("urn:a").getOnlyItemOrNullObject();
        const only = customXmlParts.getByNamespace("urn:b").getOnlyItem();
        several.load("id");
        only.load("namespaceUri");
        await context.sync();
        return [a.value, several.isNullObject, only.namespaceUri];
      });
      expect(found).toEqual([2, true, "urn:b"]);
    },
  );

  documented(
    "CustomXmlPart.setXml",
    "a part is changed, found by its id, and deleted",
    async (excel) => {
      const found = await excel.run(async (_, context) => {
        const { customXmlParts } = context.workbook;
        const part = customXmlParts.add("<a/>");
        part.load("id");
        await context.sync();
        customXmlParts.getItem(part.id).setXml("<a>sau</a>");
        const xml = customXmlParts.getItem(part.id).getXml();
        await context.sync();
        part.delete();
        const none = customXmlParts.getItemOrNullObject(part.id);
        none.load("id");
        await context.sync();
        return [xml.value, none.isNullObject];
      });
      expect(found).toEqual(["<a>sau</a>", true]);
    },
  );
});
