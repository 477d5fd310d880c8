import { openWorkbench, type Workbench } from "../../../src/workbench/node/openWorkbench";

type Batch<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

/** The emulated Excel with an add-in that does nothing of its own, in the words of the checks. */
export class TestExcel {
  private constructor(readonly workbench: Workbench) {}

  /** A new workbook with one sheet, Sheet1. */
  static async open(requirementSets?: Readonly<Record<string, string>>): Promise<TestExcel> {
    return new TestExcel(
      await openWorkbench({
        dist: "tests/workbench/testAddin",
        ...(requirementSets && { requirementSets }),
      }),
    );
  }

  /** One `Excel.run` on the active sheet, with a sync at its end. */
  run<T>(batch: Batch<T>): Promise<T> {
    return this.workbench.run(async (context) => {
      const result = await batch(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
      return result;
    });
  }

  /** The code of the error with which a batch fails; "" where it does not. */
  async fails(batch: Batch<unknown>): Promise<string> {
    try {
      await this.run(batch);
      return "";
    } catch (error) {
      return (error as { code?: string }).code ?? String(error);
    }
  }

  /** Sets values of cells of the active sheet. */
  async write(address: string, values: unknown[][]): Promise<void> {
    await this.run((sheet) => {
      sheet.getRange(address).values = values;
      return Promise.resolve();
    });
  }

  /** One property of a range of the active sheet: "values", "format/fill/color". */
  async read(address: string, property: string): Promise<unknown> {
    return this.run(async (sheet, context) => {
      const range = sheet.getRange(address);
      range.load(property);
      await context.sync();
      return property
        .split("/")
        .reduce<unknown>((found, name) => (found as Record<string, unknown>)[name], range);
    });
  }

  /** A plain object of the page's own realm: office.js takes no other for one that holds ranges. */
  inPage<T extends object>(value: T): T {
    const { Object: ObjectOfPage } = this.workbench.window as unknown as {
      Object: ObjectConstructor;
    };
    return ObjectOfPage.assign(new ObjectOfPage(), value);
  }

  /** Types into a cell of Sheet1 as a person in a Vietnamese Excel does. */
  async type(address: string, text: string): Promise<void> {
    this.workbench.enter("Sheet1", address, text);
    await this.workbench.settle();
  }
}
