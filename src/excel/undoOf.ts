import type { RunUndo } from "../workbook";
import { tableArea } from "./areas";
import { type Digest, digestOf } from "./digestOf";
import type { Draft } from "./draft";
import { inExcel } from "./inExcel";
import type { Run } from "./Run";
import { survey } from "./survey";
import { copiesOf, tidy } from "./tidied";
import { undoRun } from "./undoRun";

/** The way back from a run that is done. The pane's page holds it, hidden sheets hold the content. */
export function undoOf(run: Run, drafts: readonly Draft[]): RunUndo {
  const written = new Map<string, Digest>();
  for (const { sheet, drawn } of drafts) written.set(sheet.id, digestOf(drawn));
  const added = drafts.flatMap(({ sheet: { id, cells, columnWidths }, hidden, earlier }) =>
    earlier === undefined
      ? [{ id, key: hidden.id, table: tableArea(cells.length, columnWidths.length) }]
      : [],
  );
  // From now on it is known by Excel's own ids alone: names are free for what comes.
  const done: Run = { ...run, names: [] };
  return {
    run: () => inExcel((context) => undoRun(context, done, added, written)),
    forget: () =>
      inExcel(async (context) => {
        tidy(context, copiesOf(await survey(context), run.created));
        await context.sync();
      }),
  };
}
