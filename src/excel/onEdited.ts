import { failureOf } from "./failureOf";
import { inExcel } from "./inExcel";

/** Calls `listener` after cells were changed by anybody but this add-in, until the result is called. */
export async function onEdited(listener: () => void): Promise<() => Promise<void>> {
  const handler = await inExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((change) => {
      if (change.triggerSource !== "ThisLocalAddin") listener();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    try {
      // An event is taken off in the context that added it.
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    } catch (error) {
      throw failureOf(error);
    }
  };
}
