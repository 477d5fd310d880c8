import { failureOf } from "./failureOf";
import { inExcel } from "./inExcel";

/**
 * Calls `listener` after cells were changed by anybody but this add-in, or sheets came or went, until
 * the result is called. Excel tells of a renamed sheet only above the sets that we may use.
 */
export async function onEdited(listener: () => void): Promise<() => Promise<void>> {
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const tell = () => {
      listener();
      return Promise.resolve();
    };
    const edited = worksheets.onChanged.add((change) =>
      change.triggerSource === "ThisLocalAddin" ? Promise.resolve() : tell(),
    );
    const came = worksheets.onAdded.add(tell);
    const went = worksheets.onDeleted.add(tell);
    await context.sync();
    return [edited, came, went] as const;
  });
  return async () => {
    try {
      // An event is taken off in the context that added it.
      await Excel.run(handlers[0].context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    } catch (error) {
      throw failureOf(error);
    }
  };
}
