import { type Failure, WorkbookFailure } from "../../src/workbook";

/** The failure with which something ends; throws where it does not fail. */
export async function failureOf(doing: Promise<unknown>): Promise<Failure> {
  try {
    await doing;
  } catch (error) {
    if (error instanceof WorkbookFailure) return error.failure;
    throw error;
  }
  throw new Error("it did not fail");
}
