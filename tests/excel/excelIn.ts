import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { BatchRecord } from "../../src/workbench/host/BatchRecord";
import { actionType } from "../../src/workbench/protocol/Batch";
import { openWorkbench, type Workbench } from "../../src/workbench/node/openWorkbench";
import type { Workbook } from "../../src/workbook";

/** An emulated Excel with an add-in of which nothing is asked but what a test asks. */
export interface OpenExcel {
  workbench: Workbench;
  /** src/excel on office.js of this Excel. */
  workbook: Workbook;
}

/** Opens an empty workbook; its one sheet is Sheet1. */
export async function openExcel(): Promise<OpenExcel> {
  const workbench = await openWorkbench({ dist: "tests/workbench/testAddin" });
  const { Excel: excel, OfficeExtension: extension } = workbench.window as unknown as {
    Excel: typeof Excel;
    OfficeExtension: typeof OfficeExtension;
  };
  Object.assign(globalThis, { Excel: excel, OfficeExtension: extension });
  return { workbench, workbook: excelWorkbook() };
}

/** The requests that ask something, without those in which office.js lets go of what it read. */
export const asked = (log: readonly BatchRecord[]): BatchRecord[] =>
  log.filter(({ request }) =>
    request.Actions.some(
      ({ ActionType, Name }) =>
        ActionType !== actionType.instantiate && Name !== "_RemoveReference",
    ),
  );
