import { excelWorkbook } from "../excel/excelWorkbook";
import { formulaCommands } from "./formulaCommands";
import { kiemTra } from "./kiemTra";
import { reportToJob } from "./reportToJob";
import type { Ribbon } from "./Ribbon";
import { taoPhuLuc } from "./taoPhuLuc";

/** Gives the ribbon's buttons, by the names in manifest.xml, their actions. Before Excel is ready. */
export function associateCommands(
  pane: Pick<Ribbon, "check" | "formulas" | "produce" | "show">,
): void {
  const ribbon: Ribbon = {
    ...pane,
    openPane: () => Office.addin.showAsTaskpane(),
    report: (outcome) => reportToJob(excelWorkbook(), outcome),
  };
  Office.actions.associate(
    "kiemTra",
    completing(() => kiemTra(ribbon)),
  );
  Office.actions.associate(
    "taoPhuLuc",
    completing(() => taoPhuLuc(ribbon)),
  );
  for (const [name, press] of Object.entries(formulaCommands))
    Office.actions.associate(
      name,
      completing(async () => {
        const outcome = await ribbon.formulas(press);
        await ribbon.openPane();
        await ribbon.report(outcome);
      }),
    );
}

/** Excel shows a button as busy until it hears that the command is completed, however it ended. */
const completing =
  (command: () => Promise<void>) =>
  async (event: Office.AddinCommands.Event): Promise<void> => {
    try {
      await command();
    } finally {
      event.completed();
    }
  };
