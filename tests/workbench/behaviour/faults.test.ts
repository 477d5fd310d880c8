import { requirementSetsOf } from "../../../src/workbench/host/ExcelVersion";
import { documented } from "./documented";
import { TestExcel } from "./TestExcel";

const write = (excel: TestExcel, value: unknown) => excel.write("A1", [[value]]);
const a1 = (excel: TestExcel) => excel.workbench.values("Sheet1", "A1")[0]![0];

/** The code of the error of a promise that is rejected. */
const codeOf = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => "",
    (error: unknown) => (error as { code?: string }).code,
  );

describe("the limits of Excel on the web", () => {
  documented(
    "concepts/resource-limits-and-performance-optimization",
    "a request of more than 5 MB is refused, nothing is written",
    async (excel) => {
      const long = "x".repeat(30_000);
      const code = await excel.fails((sheet) => {
        sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [long]);
        return Promise.resolve();
      });
      expect(code).toBe("RequestPayloadSizeLimitExceeded");
      expect(a1(excel)).toBe("");
    },
  );

  documented(
    "concepts/resource-limits-and-performance-optimization",
    "an answer of more than 5 MB does not arrive",
    async (excel) => {
      await excel.write("A1:A2", [["x".repeat(30_000)], [""]]);
      await excel.run((sheet) => {
        sheet.getRange("A2:A200").copyFrom("A1");
        return Promise.resolve();
      });
      expect(
        await excel.fails((sheet) => Promise.resolve(sheet.getRange("A1:A200").load("values"))),
      ).toBe("ResponsePayloadSizeLimitExceeded");
    },
  );

  documented(
    "concepts/resource-limits-and-performance-optimization",
    "no more than five million cells are read at once",
    async (excel) => {
      const load = (address: string) =>
        excel.fails((sheet) => Promise.resolve(sheet.getRange(address).load("values")));
      expect(await load("A1:ZZ10000")).toBe("RangeExceedsLimit");
    },
  );

  documented(
    "ErrorCodes.invalidArgument",
    "a cell holds at most 32,767 characters",
    async (excel) => {
      expect(await codeOf(write(excel, "x".repeat(32_767)))).toBe("");
      expect(await codeOf(write(excel, "x".repeat(32_768)))).toBe("InvalidArgument");
    },
  );
});

describe("while a cell is edited", () => {
  documented("RunOptions.delayForCellEdit", "a request fails", async (excel) => {
    excel.workbench.host.faults.startEditing();
    expect(await codeOf(write(excel, 1))).toBe("InvalidOperationInCellEditMode");
    excel.workbench.host.faults.endEditing();
    expect(a1(excel)).toBe("");
  });

  documented(
    "RunOptions.delayForCellEdit",
    "one that may wait is carried out when the person is done",
    async (excel) => {
      const { window, host } = excel.workbench;
      const page = window as unknown as { Excel: typeof Excel };
      const started = Date.now();
      host.faults.startEditing(200);
      await page.Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
        await context.sync();
      });
      expect(Date.now() - started).toBeGreaterThanOrEqual(190);
      expect(a1(excel)).toBe(1);
    },
  );
});

describe("misfortunes on request", () => {
  documented(
    "testing/application-specific-api-error-handling",
    "the second request fails before it does anything",
    async (excel) => {
      excel.workbench.host.faults.failRequest(2, {
        code: "ActivityLimitReached",
        message: "Activity limit has been reached.",
      });
      const code = await excel.fails(async (sheet, context) => {
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        sheet.getRange("A1").values = [[2]];
      });
      expect(code).toBe("ActivityLimitReached");
      expect(a1(excel)).toBe(1);
    },
  );

  documented(
    "testing/application-specific-api-error-handling",
    "a lost request is carried out, but the add-in hears an error",
    async (excel) => {
      excel.workbench.host.faults.loseRequest(1);
      expect(await codeOf(write(excel, 1))).toBe("RequestAborted");
      expect(a1(excel)).toBe(1);
    },
  );

  documented(
    "testing/application-specific-api-error-handling",
    "a request that breaks off half way has done its first actions",
    async (excel) => {
      excel.workbench.host.faults.breakRequest(1, {
        code: "GeneralException",
        message: "There was an internal error.",
      });
      const code = await excel.fails((sheet) => {
        for (let row = 1; row <= 20; row += 1) sheet.getRange(`A${row}`).values = [[row]];
        return Promise.resolve();
      });
      expect(code).toBe("GeneralException");
      expect(a1(excel)).toBe(1);
      expect(excel.workbench.values("Sheet1", "A20")).toEqual([[""]]);
    },
  );

  documented(
    "develop/application-specific-api-model",
    "a slow request takes its time",
    async (excel) => {
      excel.workbench.host.faults.slowRequest(1, 150);
      const started = Date.now();
      await write(excel, 1);
      expect(Date.now() - started).toBeGreaterThanOrEqual(140);
      expect(a1(excel)).toBe(1);
    },
  );

  documented(
    "develop/application-specific-api-model",
    "a person edits between two requests",
    async (excel) => {
      await write(excel, 1);
      excel.workbench.host.faults.beforeRequest(2, () => {
        excel.workbench.enter("Sheet1", "A1", "7,5");
      });
      const found = await excel.run(async (sheet, context) => {
        const first = sheet.getRange("A1").load("values");
        await context.sync();
        const second = sheet.getRange("A1").load("values");
        await context.sync();
        return [first.values[0]![0], second.values[0]![0]] as unknown[];
      });
      expect(found).toEqual([1, 7.5]);
    },
  );
});

describe("the two versions of Excel", () => {
  const supports = (excel: TestExcel, version: string) => {
    const page = excel.workbench.window as unknown as { Office: typeof Office };
    return page.Office.context.requirements.isSetSupported("ExcelApi", version);
  };
  /** A member of ExcelApi 1.15. */
  const newest = (excel: TestExcel) =>
    excel.fails(async (sheet, context) => {
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B2"));
      const source = chart.series.getItemAt(0).getDimensionDataSourceString("Values");
      await context.sync();
      return source.value;
    });

  test("Microsoft 365 has ExcelApi 1.15 [excel-api-requirement-sets]", async () => {
    const excel = await TestExcel.open(requirementSetsOf("365"));
    expect([supports(excel, "1.15"), supports(excel, "1.16")]).toEqual([true, false]);
    expect(await newest(excel)).toBe("NotImplemented"); // there, but not modelled: the workbench names it
    expect(excel.workbench.host.unmodelled).toEqual(["ChartSeries.GetDimensionDataSourceString()"]);
    excel.workbench.close();
  });

  test("Excel 2021 has ExcelApi 1.14 and refuses what is newer [excel-api-requirement-sets]", async () => {
    const excel = await TestExcel.open(requirementSetsOf("2021"));
    expect([supports(excel, "1.14"), supports(excel, "1.15")]).toEqual([true, false]);
    expect(await newest(excel)).toBe("ApiNotFound");
    excel.workbench.close();
  });
});

describe("what is not modelled", () => {
  test("fails and is named", async () => {
    const excel = await TestExcel.open();
    const code = await excel.fails((sheet) =>
      Promise.resolve(sheet.getRange("A1").load("formulasR1C1")),
    );
    expect(code).toBe("NotImplemented");
    expect(excel.workbench.host.unmodelled).toEqual(["Range.FormulasR1C1"]);
    excel.workbench.close();
  });

  test("an event that is never sent cannot be listened to", async () => {
    const excel = await TestExcel.open();
    const code = await excel.fails((sheet) =>
      Promise.resolve(sheet.onCalculated.add(() => Promise.resolve())),
    );
    expect(code).toBe("NotImplemented");
    expect(excel.workbench.host.unmodelled).toEqual(["Worksheet._RegisterCalculatedEvent()"]);
    excel.workbench.close();
  });
});
