import { documented } from "./documented";
import type { TestExcel } from "./TestExcel";

/** Registers for an event and gives what arrives from then on. */
async function heard<T>(
  excel: TestExcel,
  event: (
    sheet: Excel.Worksheet,
    context: Excel.RequestContext,
  ) => OfficeExtension.EventHandlers<T>,
): Promise<T[]> {
  const found: T[] = [];
  await excel.run((sheet, context) => {
    event(sheet, context).add((args) => {
      found.push(args);
      return Promise.resolve();
    });
    return Promise.resolve();
  });
  return found;
}

describe("events", () => {
  documented(
    "Worksheet.onChanged",
    "tell of what a person types, with address and sheet",
    async (excel) => {
      const changes = await heard(excel, (sheet) => sheet.onChanged);
      await excel.type("B2", "38,5");
      expect(changes).toHaveLength(1);
      expect(changes[0]).toMatchObject({
        type: "WorksheetChanged",
        address: "B2",
        changeType: "RangeEdited",
        source: "Local",
      });
    },
  );

  documented(
    "WorksheetChangedEventArgs.triggerSource",
    "tell what the add-in itself did apart",
    async (excel) => {
      const changes = await heard(excel, (sheet) => sheet.onChanged);
      await excel.write("A1:B2", [
        [1, 2],
        [3, 4],
      ]);
      await excel.type("C1", "5");
      expect(changes.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
        ["A1:B2", "ThisLocalAddin"],
        ["C1", "Unknown"],
      ]);
    },
  );

  documented(
    "WorksheetChangedEventArgs.changeType",
    "tell of rows that come and go",
    async (excel) => {
      const changes = await heard(excel, (sheet) => sheet.onChanged);
      await excel.run((sheet) => {
        sheet.getRange("2:3").insert("Down");
        sheet.getRange("A:A").delete("Left");
        return Promise.resolve();
      });
      expect(changes.map(({ address, changeType }) => [address, changeType])).toEqual([
        ["2:3", "RowInserted"],
        ["A:A", "ColumnDeleted"],
      ]);
    },
  );

  documented(
    "excel/excel-add-ins-events",
    "of changed data do not tell of formats or calculation",
    async (excel) => {
      await excel.write("A1:B1", [[1, "=A1"]]);
      const changes = await heard(excel, (sheet) => sheet.onChanged);
      await excel.run((sheet) => {
        sheet.getRange("A1").format.font.bold = true;
        return Promise.resolve();
      });
      await excel.type("A1", "2");
      expect(changes.map(({ address }) => address)).toEqual(["A1"]);
    },
  );

  documented(
    "WorksheetCollection.onChanged",
    "of all sheets arrive in one place",
    async (excel) => {
      await excel.run((_, context) => {
        context.workbook.worksheets.add("B");
        return Promise.resolve();
      });
      const changes = await heard(excel, (_, context) => context.workbook.worksheets.onChanged);
      await excel.type("A1", "1");
      excel.workbench.enter("B", "A2", 2);
      await excel.workbench.settle();
      expect(changes.map(({ address }) => address)).toEqual(["A1", "A2"]);
      expect(new Set(changes.map(({ worksheetId }) => worksheetId)).size).toBe(2);
    },
  );

  documented("WorksheetCollection.onAdded", "tell of a new sheet", async (excel) => {
    const added = await heard(excel, (_, context) => context.workbook.worksheets.onAdded);
    const id = await excel.run(async (_, context) => {
      const sheet = context.workbook.worksheets.add("B");
      sheet.load("id");
      await context.sync();
      return sheet.id;
    });
    expect(added.map(({ worksheetId, type }) => [worksheetId, type])).toEqual([
      [id, "WorksheetAdded"],
    ]);
  });

  documented("WorksheetCollection.onDeleted", "tell of a deleted sheet", async (excel) => {
    await excel.run((_, context) => {
      context.workbook.worksheets.add("B");
      return Promise.resolve();
    });
    const deleted = await heard(excel, (_, context) => context.workbook.worksheets.onDeleted);
    await excel.run((_, context) => {
      context.workbook.worksheets.getItem("B").delete();
      return Promise.resolve();
    });
    expect(deleted.map(({ type }) => type)).toEqual(["WorksheetDeleted"]);
  });

  documented(
    "WorksheetCollection.onActivated",
    "tell which sheet comes to the front",
    async (excel) => {
      const activated = await heard(excel, (_, context) => context.workbook.worksheets.onActivated);
      const id = await excel.run(async (_, context) => {
        const sheet = context.workbook.worksheets.add("B");
        sheet.activate();
        sheet.load("id");
        await context.sync();
        return sheet.id;
      });
      expect(activated.map(({ worksheetId }) => worksheetId)).toEqual([id]);
    },
  );

  documented("Worksheet.onDeactivated", "tell the sheet that goes to the back", async (excel) => {
    const deactivated = await heard(excel, (sheet) => sheet.onDeactivated);
    await excel.run((_, context) => {
      context.workbook.worksheets.add("B").activate();
      return Promise.resolve();
    });
    expect(deactivated.map(({ type }) => type)).toEqual(["WorksheetDeactivated"]);
  });

  documented("Worksheet.onSelectionChanged", "tell what is selected", async (excel) => {
    const selected = await heard(excel, (sheet) => sheet.onSelectionChanged);
    const { book } = excel.workbench;
    book.sheets.select(book.sheets.active(), { row: 1, column: 1, rows: 2, columns: 2 });
    await excel.workbench.settle();
    expect(selected.map(({ address }) => address)).toEqual(["B2:C3"]);
  });

  documented(
    "Workbook.onSelectionChanged",
    "of the workbook tell that it is another",
    async (excel) => {
      const selected = await heard(excel, (_, context) => context.workbook.onSelectionChanged);
      const { book } = excel.workbench;
      book.sheets.select(book.sheets.active(), { row: 1, column: 1, rows: 2, columns: 2 });
      await excel.workbench.settle();
      expect(selected).toHaveLength(1);
    },
  );

  documented("Worksheet.onFormatChanged", "tell of formats", async (excel) => {
    const formatted = await heard(excel, (sheet) => sheet.onFormatChanged);
    await excel.run((sheet) => {
      sheet.getRange("A1:A3").format.font.bold = true;
      return Promise.resolve();
    });
    expect(formatted.map(({ address }) => address)).toEqual(["A1:A3"]);
  });

  documented("excel/excel-add-ins-events", "end when the handler is removed", async (excel) => {
    const changes: string[] = [];
    const handler = await excel.run((sheet) =>
      Promise.resolve(
        sheet.onChanged.add(({ address }) => {
          changes.push(address);
          return Promise.resolve();
        }),
      ),
    );
    await excel.type("A1", "1");
    handler.remove();
    await handler.context.sync();
    await excel.type("A2", "2");
    expect(changes).toEqual(["A1"]);
  });
});

describe("the application", () => {
  documented("Application.calculate", "computes everything anew", async (excel) => {
    await excel.write("A1:B1", [[2, "=A1*3"]]);
    await excel.run((_, context) => {
      context.application.calculate("Full");
      return Promise.resolve();
    });
    expect(await excel.read("B1", "values")).toEqual([[6]]);
  });

  documented("Application.calculationMode", "is Automatic", async (excel) => {
    const mode = await excel.run(async (_, context) => {
      context.application.load("calculationMode");
      await context.sync();
      return context.application.calculationMode;
    });
    expect(mode).toBe("Automatic");
  });

  documented(
    "Application.suspendApiCalculationUntilNextSync",
    "waits with results until the sync",
    async (excel) => {
      await excel.run((sheet, context) => {
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
        sheet.getRange("A1:A2").values = [[4], ["=A1*2"]];
        return Promise.resolve();
      });
      expect(await excel.read("A2", "values")).toEqual([[8]]);
    },
  );

  documented(
    "Application.decimalSeparator",
    "is the comma of a Vietnamese Excel",
    async (excel) => {
      const found = await excel.run(async (_, context) => {
        context.application.load("decimalSeparator,thousandsSeparator");
        await context.sync();
        return [context.application.decimalSeparator, context.application.thousandsSeparator];
      });
      expect(found).toEqual([",", "."]);
    },
  );
});

describe("the programming model", () => {
  documented(
    "develop/application-specific-api-model",
    "nothing happens before the sync",
    async (excel) => {
      const found = await excel.run(async (sheet, context) => {
        const range = sheet.getRange("A1");
        range.values = [[1]];
        const before = excel.workbench.values("Sheet1", "A1")[0]![0];
        await context.sync();
        return [before, excel.workbench.values("Sheet1", "A1")[0]![0]];
      });
      expect(found).toEqual(["", 1]);
    },
  );

  documented(
    "develop/application-specific-api-model",
    "what was not loaded cannot be read",
    async (excel) => {
      const code = await excel.fails(async (sheet, context) => {
        const range = sheet.getRange("A1");
        range.load("address");
        await context.sync();
        return range.values;
      });
      expect(code).toBe("PropertyNotLoaded");
    },
  );

  documented(
    "develop/application-specific-api-model",
    "set() sets nested properties at once",
    async (excel) => {
      await excel.run((sheet) => {
        sheet
          .getRange("B2:E2")
          .set({ format: { fill: { color: "#4472C4" }, font: { bold: true } } });
        return Promise.resolve();
      });
      expect(await excel.read("C2", "format/fill/color")).toBe("#4472C4");
      expect(await excel.read("C2", "format/font/bold")).toBe(true);
    },
  );

  documented(
    "develop/application-specific-api-model",
    "a null object says so and does nothing",
    async (excel) => {
      const found = await excel.run(async (_, context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("Không có");
        const range = sheet.getRange("A1");
        range.load("values");
        await context.sync();
        return [sheet.isNullObject, range.isNullObject];
      });
      expect(found).toEqual([true, true]);
    },
  );

  documented(
    "testing/application-specific-api-error-handling",
    "an error tells where; what came before it stays",
    async (excel) => {
      let debugInfo: OfficeExtension.DebugInfo | undefined;
      try {
        await excel.run((sheet, context) => {
          sheet.getRange("A1").values = [["trước"]];
          context.workbook.worksheets.getItem("Không có").activate();
          sheet.getRange("A2").values = [["sau"]];
          return Promise.resolve();
        });
      } catch (error) {
        ({ debugInfo } = error as OfficeExtension.Error);
      }
      expect(debugInfo?.code).toBe("ItemNotFound");
      expect(debugInfo?.errorLocation).toBe("WorksheetCollection.getItem");
      expect(excel.workbench.values("Sheet1", "A1:A2")).toEqual([["trước"], [""]]);
    },
  );
});
