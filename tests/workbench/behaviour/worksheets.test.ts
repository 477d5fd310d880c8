import { documented } from "./documented";

type Context = Excel.RequestContext;

/** The names on the tabs, in order. */
async function tabs(context: Context): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

async function activeName(context: Context): Promise<string> {
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load("name");
  await context.sync();
  return active.name;
}

describe("worksheets", () => {
  documented(
    "WorksheetCollection.add",
    "a new one stands last and is not activated",
    async (excel) => {
      const found = await excel.run(async (_, context) => {
        const added = context.workbook.worksheets.add("Sample");
        added.load("position");
        await context.sync();
        return [added.position, await tabs(context), await activeName(context)];
      });
      expect(found).toEqual([1, ["Sheet1", "Sample"], "Sheet1"]);
    },
  );

  documented("WorksheetCollection.add", "without a name it gets one", async (excel) => {
    const names = await excel.run(async (_, context) => {
      context.workbook.worksheets.add();
      return tabs(context);
    });
    expect(names).toEqual(["Sheet1", "Sheet2"]);
  });

  documented(
    "WorksheetCollection.add",
    "a name in use is refused, in capitals too",
    async (excel) => {
      const code = await excel.fails((_, context) =>
        Promise.resolve(context.workbook.worksheets.add("SHEET1")),
      );
      expect(code).toBe("ItemAlreadyExists");
    },
  );

  documented("Worksheet.name", "has fewer than 32 characters", async (excel) => {
    const rename = (name: string) =>
      excel.fails((sheet) => {
        sheet.name = name;
        return Promise.resolve();
      });
    expect(await rename("x".repeat(31))).toBe("");
    expect(await rename("x".repeat(32))).toBe("InvalidArgument");
  });

  documented("Worksheet.id", "stays when the sheet is renamed or moved", async (excel) => {
    const same = await excel.run(async (sheet, context) => {
      context.workbook.worksheets.add("Other");
      sheet.load("id");
      await context.sync();
      const { id } = sheet;
      sheet.name = "Mới";
      sheet.position = 1;
      const found = context.workbook.worksheets.getItem("Mới");
      found.load("id,position");
      await context.sync();
      return [found.id === id, found.position];
    });
    expect(same).toEqual([true, 1]);
  });

  documented("Worksheet.name", "formulas follow a new name", async (excel) => {
    const formula = await excel.run(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Điểm");
      other.getRange("A1").values = [[5]];
      sheet.getRange("A1").formulas = [["=Điểm!A1*2"]];
      await context.sync();
      other.name = "Bảng điểm";
      const cell = sheet.getRange("A1");
      cell.load("formulas,values");
      await context.sync();
      return [cell.formulas[0]![0], cell.values[0]![0]] as unknown[];
    });
    expect(formula).toEqual(["='Bảng điểm'!A1*2", 10]);
  });

  documented(
    "excel/excel-add-ins-worksheets",
    "one that is not there is ItemNotFound, or null",
    async (excel) => {
      const code = await excel.fails((_, context) => {
        context.workbook.worksheets.getItem("Sample").activate();
        return Promise.resolve();
      });
      expect(code).toBe("ItemNotFound");
      const isNull = await excel.run(async (_, context) => {
        const found = context.workbook.worksheets.getItemOrNullObject("Sample");
        found.load("name");
        await context.sync();
        return found.isNullObject;
      });
      expect(isNull).toBe(true);
    },
  );

  documented("Worksheet.activate", "brings a sheet to the front", async (excel) => {
    const name = await excel.run(async (_, context) => {
      context.workbook.worksheets.add("Sample").activate();
      return activeName(context);
    });
    expect(name).toBe("Sample");
  });

  documented("excel/excel-add-ins-worksheets", "first, last, next and previous", async (excel) => {
    const found = await excel.run(async (sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.add("B");
      worksheets.add("C");
      const all = [
        worksheets.getFirst(),
        worksheets.getLast(),
        sheet.getNext(),
        worksheets.getLast().getPrevious(),
      ];
      for (const each of all) each.load("name");
      const before = sheet.getPreviousOrNullObject();
      before.load("name");
      await context.sync();
      return [...all.map(({ name }) => name), before.isNullObject];
    });
    expect(found).toEqual(["Sheet1", "C", "B", "B", true]);
  });

  documented(
    "excel/excel-add-ins-worksheets",
    "the last has no next: ItemNotFound",
    async (excel) => {
      expect(await excel.fails((sheet) => Promise.resolve(sheet.getNext().load("name")))).toBe(
        "ItemNotFound",
      );
    },
  );

  documented("WorksheetCollection.getCount", "counts all, or those with a tab", async (excel) => {
    const counts = await excel.run(async (_, context) => {
      const { worksheets } = context.workbook;
      worksheets.add("B").visibility = "Hidden";
      const all = worksheets.getCount();
      const shown = worksheets.getCount(true);
      await context.sync();
      return [all.value, shown.value];
    });
    expect(counts).toEqual([2, 1]);
  });

  documented(
    "Worksheet.visibility",
    "a sheet is hidden and shown again, not activated",
    async (excel) => {
      const found = await excel.run(async (_, context) => {
        const other = context.workbook.worksheets.add("B");
        other.visibility = "VeryHidden";
        other.load("visibility");
        await context.sync();
        const hidden = other.visibility;
        other.visibility = "Visible";
        other.load("visibility");
        await context.sync();
        return [hidden, other.visibility, await activeName(context)];
      });
      expect(found).toEqual(["VeryHidden", "Visible", "Sheet1"]);
    },
  );

  documented("Worksheet.delete", "a deleted sheet leaves #REF! behind", async (excel) => {
    await excel.run(async (sheet, context) => {
      context.workbook.worksheets.add("B");
      sheet.getRange("A1").formulas = [["=B!A1"]];
      await context.sync();
      context.workbook.worksheets.getItem("B").delete();
    });
    expect(await excel.read("A1", "values")).toEqual([["#REF!"]]);
  });

  documented("Worksheet.delete", "a very hidden sheet is not deleted", async (excel) => {
    const code = await excel.fails((_, context) => {
      const other = context.workbook.worksheets.add("B");
      other.visibility = "VeryHidden";
      other.delete();
      return Promise.resolve();
    });
    expect(code).toBe("InvalidOperation");
  });

  documented("excel/excel-add-ins-worksheets", "the only sheet is not deleted", async (excel) => {
    expect(
      await excel.fails((sheet) => {
        sheet.delete();
        return Promise.resolve();
      }),
    ).not.toBe("");
  });

  documented("Worksheet.copy", "a copy stands where it is asked for", async (excel) => {
    const found = await excel.run(async (sheet, context) => {
      sheet.getRange("A1").values = [["x"]];
      const other = context.workbook.worksheets.add("B");
      sheet.copy("After", other);
      const first = sheet.copy("Beginning");
      const cell = first.getRange("A1");
      cell.load("values");
      await context.sync();
      return [await tabs(context), cell.values];
    });
    expect(found).toEqual([["Sheet1 (3)", "Sheet1", "B", "Sheet1 (2)"], [["x"]]]);
  });

  documented("Worksheet.tabColor", 'is "" for none, null on a hidden sheet', async (excel) => {
    const found = await excel.run(async (sheet, context) => {
      sheet.tabColor = "#FFA500";
      const other = context.workbook.worksheets.add("B");
      const third = context.workbook.worksheets.add("C");
      third.visibility = "Hidden";
      for (const each of [sheet, other, third]) each.load("tabColor");
      await context.sync();
      return [sheet.tabColor, other.tabColor, third.tabColor];
    });
    expect(found).toEqual(["#FFA500", "", null]);
  });

  documented("Worksheet.showGridlines", "lines between cells are shown or not", async (excel) => {
    const found = await excel.run(async (sheet, context) => {
      sheet.load("showGridlines");
      await context.sync();
      const before = sheet.showGridlines;
      sheet.showGridlines = false;
      sheet.load("showGridlines");
      await context.sync();
      return [before, sheet.showGridlines];
    });
    expect(found).toEqual([true, false]);
  });

  documented("WorksheetFreezePanes.freezeAt", "what stands still can be told", async (excel) => {
    const found = await excel.run(async (sheet, context) => {
      const none = sheet.freezePanes.getLocationOrNullObject();
      none.load("address");
      await context.sync();
      sheet.freezePanes.freezeRows(3);
      const rows = sheet.freezePanes.getLocationOrNullObject();
      rows.load("address");
      await context.sync();
      sheet.freezePanes.freezeAt("A1:B2");
      const both = sheet.freezePanes.getLocationOrNullObject();
      both.load("address");
      await context.sync();
      return [none.isNullObject, rows.address, both.address];
    });
    expect(found).toEqual([true, "Sheet1!1:3", "Sheet1!A1:B2"]);
  });

  documented("WorksheetFreezePanes.unfreeze", "nothing stands still afterwards", async (excel) => {
    const isNull = await excel.run(async (sheet, context) => {
      sheet.freezePanes.freezeColumns(1);
      sheet.freezePanes.unfreeze();
      const location = sheet.freezePanes.getLocationOrNullObject();
      location.load("address");
      await context.sync();
      return location.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describe("protection", () => {
  documented("WorksheetProtection.protect", "a protected sheet takes no values", async (excel) => {
    await excel.run((sheet) => {
      sheet.protection.protect();
      return Promise.resolve();
    });
    const code = await excel.fails((sheet) => {
      sheet.getRange("A1").values = [[1]];
      return Promise.resolve();
    });
    expect(code).toBe("AccessDenied");
  });

  documented(
    "WorksheetProtection.protect",
    "fails where the sheet is protected already",
    async (excel) => {
      const code = await excel.fails((sheet) => {
        sheet.protection.protect();
        sheet.protection.protect();
        return Promise.resolve();
      });
      expect(code).toBe("AccessDenied");
    },
  );

  documented(
    "WorksheetProtectionOptions.allowFormatCells",
    "options leave open what they name",
    async (excel) => {
      await excel.run((sheet) => {
        sheet.protection.protect({ allowFormatCells: true });
        return Promise.resolve();
      });
      const format = await excel.fails((sheet) => {
        sheet.getRange("A1").format.font.bold = true;
        return Promise.resolve();
      });
      const height = await excel.fails((sheet) => {
        sheet.getRange("A1").format.rowHeight = 30;
        return Promise.resolve();
      });
      expect([format, height]).toEqual(["", "AccessDenied"]);
    },
  );

  documented(
    "FormatProtection.locked",
    "cells that are not locked can be typed into",
    async (excel) => {
      const found = await excel.run(async (sheet, context) => {
        sheet.getRange("A1").values = [["=1+1"]];
        const { protection } = sheet.getRange("A1:A2").format;
        protection.load("locked");
        await context.sync();
        const before = protection.locked;
        sheet.getRange("A1").format.protection.locked = false;
        sheet.protection.protect();
        protection.load("locked");
        sheet.getRange("A1").values = [[5]];
        await context.sync();
        return [before, protection.locked];
      });
      expect(found).toEqual([true, null]);
      expect(await excel.read("A1", "values")).toEqual([[5]]);
    },
  );

  documented(
    "WorksheetProtection.unprotect",
    "a password opens, a wrong one does not",
    async (excel) => {
      await excel.run((sheet) => {
        sheet.protection.protect({}, "mật khẩu");
        return Promise.resolve();
      });
      const unprotect = (password: string) =>
        excel.fails((sheet) => {
          sheet.protection.unprotect(password);
          return Promise.resolve();
        });
      expect(await unprotect("khác")).toBe("InvalidArgument");
      expect(await unprotect("mật khẩu")).toBe("");
    },
  );

  documented(
    "WorkbookProtection.protect",
    "sheets of a protected workbook stay as they are",
    async (excel) => {
      await excel.run((_, context) => {
        context.workbook.protection.protect();
        return Promise.resolve();
      });
      const add = await excel.fails((_, context) =>
        Promise.resolve(context.workbook.worksheets.add("B")),
      );
      const write = await excel.fails((sheet) => {
        sheet.getRange("A1").values = [[1]];
        return Promise.resolve();
      });
      expect([add, write]).toEqual(["AccessDenied", ""]);
    },
  );
});

describe("names", () => {
  documented("NamedItemCollection.add", "a name stands for a range", async (excel) => {
    const found = await excel.run(async (sheet, context) => {
      const item = context.workbook.names.add("BangDiem", sheet.getRange("A1:B2"));
      item.load("name,formula,type,value,scope,visible");
      const range = item.getRange();
      range.load("address");
      await context.sync();
      const { type, scope, visible } = item;
      const [formula, value] = [item.formula, item.value] as unknown[];
      return [formula, type, value, scope, visible, range.address];
    });
    expect(found).toEqual([
      "=Sheet1!$A$1:$B$2",
      "Range",
      "Sheet1!$A$1:$B$2",
      "Workbook",
      true,
      "Sheet1!A1:B2",
    ]);
  });

  documented("NamedItemCollection.add", "a name that is taken is refused", async (excel) => {
    const code = await excel.fails((sheet, context) => {
      context.workbook.names.add("BangDiem", sheet.getRange("A1"));
      context.workbook.names.add("bangdiem", sheet.getRange("A2"));
      return Promise.resolve();
    });
    expect(code).toBe("ItemAlreadyExists");
  });

  documented("NamedItem.getRange", "throws where the name is no range", async (excel) => {
    const code = await excel.fails((_, context) => {
      const item = context.workbook.names.add("TyLe", "=0.5");
      return Promise.resolve(item.getRange().load("address"));
    });
    expect(code).not.toBe("");
    const isNull = await excel.run(async (_, context) => {
      const item = context.workbook.names.getItem("TyLe");
      const range = item.getRangeOrNullObject();
      range.load("address");
      item.load("type,value");
      await context.sync();
      return [range.isNullObject, item.type, item.value] as unknown[];
    });
    expect(isNull).toEqual([true, "Double", 0.5]);
  });

  documented("NamedItem.formula", "can be given another meaning", async (excel) => {
    await excel.write("A1:A2", [[3], [4]]);
    await excel.run((sheet, context) => {
      const item = context.workbook.names.add("Diem", sheet.getRange("A1"));
      sheet.getRange("B1").formulas = [["=Diem*10"]];
      item.formula = "=Sheet1!$A$2";
      return Promise.resolve();
    });
    expect(await excel.read("B1", "values")).toEqual([[40]]);
  });

  documented("Worksheet.names", "a sheet has names of its own", async (excel) => {
    const found = await excel.run(async (sheet, context) => {
      sheet.names.add("Rieng", sheet.getRange("A1"));
      const own = sheet.names.getItem("Rieng");
      own.load("scope");
      const inWorkbook = context.workbook.names.getItemOrNullObject("Rieng");
      inWorkbook.load("name");
      await context.sync();
      return [own.scope, inWorkbook.isNullObject];
    });
    expect(found).toEqual(["Worksheet", true]);
  });

  documented("NamedItem.delete", "a deleted name means nothing", async (excel) => {
    await excel.run((sheet, context) => {
      const item = context.workbook.names.add("Diem", sheet.getRange("A1"));
      sheet.getRange("B1").formulas = [["=Diem"]];
      item.delete();
      return Promise.resolve();
    });
    expect(await excel.read("B1", "values")).toEqual([["#NAME?"]]);
  });
});

describe("page layout", () => {
  documented(
    "PageLayout.orientation",
    "paper, orientation and margins are kept, in points",
    async (excel) => {
      const found = await excel.run(async ({ pageLayout }, context) => {
        pageLayout.paperSize = "A4";
        pageLayout.orientation = "Landscape";
        pageLayout.leftMargin = 85.05;
        pageLayout.centerHorizontally = true;
        pageLayout.load("paperSize,orientation,leftMargin,centerHorizontally");
        await context.sync();
        const { paperSize, orientation, leftMargin, centerHorizontally } = pageLayout;
        return [paperSize, orientation, leftMargin, centerHorizontally];
      });
      expect(found).toEqual(["A4", "Landscape", 85.05, true]);
    },
  );

  documented(
    "PageLayout.zoom",
    "is a scale, or so many pages wide; set as a whole",
    async (excel) => {
      const found = await excel.run(async ({ pageLayout }, context) => {
        pageLayout.load("zoom");
        await context.sync();
        const before = pageLayout.zoom;
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.load("zoom");
        await context.sync();
        return [before, pageLayout.zoom];
      });
      expect(found).toEqual([{ scale: 100 }, { horizontalFitToPages: 1 }]);
    },
  );

  documented("PageLayoutZoomOptions.scale", "goes from 10 to 400", async (excel) => {
    const code = await excel.fails((sheet) => {
      sheet.pageLayout.zoom = { scale: 9 };
      return Promise.resolve();
    });
    expect(code).toBe("InvalidArgument");
  });

  documented(
    "PageLayout.setPrintMargins",
    "takes centimetres too, and leaves the other margins",
    async (excel) => {
      const found = await excel.run(async ({ pageLayout }, context) => {
        pageLayout.topMargin = 60;
        pageLayout.setPrintMargins("Centimeters", { left: 2.54 });
        pageLayout.load("leftMargin,topMargin");
        await context.sync();
        return [pageLayout.leftMargin, pageLayout.topMargin];
      });
      expect(found).toEqual([72, 60]);
    },
  );

  documented("PageLayout.setPrintTitleRows", "rows repeat on every page", async (excel) => {
    const found = await excel.run(async ({ pageLayout }, context) => {
      const none = pageLayout.getPrintTitleRowsOrNullObject();
      none.load("address");
      await context.sync();
      pageLayout.setPrintTitleRows("$3:$4");
      pageLayout.setPrintTitleColumns("A:A");
      const rows = pageLayout.getPrintTitleRows();
      const columns = pageLayout.getPrintTitleColumns();
      rows.load("address");
      columns.load("address");
      await context.sync();
      return [none.isNullObject, rows.address, columns.address];
    });
    expect(found).toEqual([true, "Sheet1!3:4", "Sheet1!A:A"]);
  });

  documented("PageLayout.setPrintTitleRows", "an empty address takes them away", async (excel) => {
    const found = await excel.run(async ({ pageLayout }, context) => {
      pageLayout.setPrintTitleRows("$3:$4");
      pageLayout.setPrintTitleRows("");
      const rows = pageLayout.getPrintTitleRowsOrNullObject();
      rows.load("address");
      await context.sync();
      return rows.isNullObject;
    });
    expect(found).toBe(true);
  });

  documented(
    "Range.getRowProperties",
    "gives the heights of rows; getColumnProperties the widths of columns",
    async (excel) => {
      const found = await excel.run(async (sheet, context) => {
        sheet.getRange("2:2").format.rowHeight = 30;
        sheet.getRange("B:B").format.columnWidth = 96;
        const range = sheet.getRange("A1:B2");
        const rows = range.getRowProperties({ format: { rowHeight: true } });
        const columns = range.getColumnProperties({ format: { columnWidth: true } });
        await context.sync();
        return [
          rows.value.map(({ format }) => format?.rowHeight),
          columns.value.map(({ format }) => format?.columnWidth),
        ];
      });
      expect(found).toEqual([
        [15, 30],
        [48, 96],
      ]);
    },
  );

  documented("PageLayout.setPrintArea", "one or several ranges are printed", async (excel) => {
    const found = await excel.run(async ({ pageLayout }, context) => {
      pageLayout.setPrintArea("A1:F20");
      const one = pageLayout.getPrintArea();
      one.load("address");
      await context.sync();
      pageLayout.setPrintArea("A1:B2,D1:D9");
      const two = pageLayout.getPrintArea();
      two.load("address");
      await context.sync();
      return [one.address, two.address];
    });
    expect(found).toEqual(["Sheet1!A1:F20", "Sheet1!A1:B2, Sheet1!D1:D9"]);
  });

  documented(
    "PageLayout.getPrintTitleRows",
    "repeated rows and print area follow their cells",
    async (excel) => {
      const found = await excel.run(async (sheet, context) => {
        const { pageLayout } = sheet;
        pageLayout.setPrintTitleRows("$3:$4");
        pageLayout.setPrintArea("A1:F20");
        sheet.getRange("2:2").insert("Down");
        const rows = pageLayout.getPrintTitleRows();
        const area = pageLayout.getPrintArea();
        rows.load("address");
        area.load("address");
        await context.sync();
        return [rows.address, area.address];
      });
      expect(found).toEqual(["Sheet1!4:5", "Sheet1!A1:F21"]);
    },
  );

  documented(
    "PageLayout.getPrintArea",
    "throws ItemNotFound where there is none",
    async (excel) => {
      expect(
        await excel.fails(({ pageLayout }) =>
          Promise.resolve(pageLayout.getPrintArea().load("address")),
        ),
      ).toBe("ItemNotFound");
    },
  );

  documented(
    "HeaderFooterGroup.state",
    "the first page may have headers of its own",
    async (excel) => {
      const found = await excel.run(async ({ pageLayout: { headersFooters } }, context) => {
        headersFooters.state = "FirstAndDefault";
        headersFooters.defaultForAllPages.centerHeader = "&P";
        headersFooters.load("state");
        headersFooters.defaultForAllPages.load("centerHeader,leftFooter");
        headersFooters.firstPage.load("centerHeader");
        await context.sync();
        const { defaultForAllPages, firstPage, state } = headersFooters;
        return [
          state,
          defaultForAllPages.centerHeader,
          defaultForAllPages.leftFooter,
          firstPage.centerHeader,
        ];
      });
      expect(found).toEqual(["FirstAndDefault", "&P", "", ""]);
    },
  );
});
