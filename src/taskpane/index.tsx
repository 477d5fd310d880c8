import "./page/page.css";
import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/commands";
import { excelWorkbook } from "../excel/excelWorkbook";
import { setKnownRegulations } from "../functions/knownRegulations";
import { regulationInForce, setRegulationInForce } from "../functions/regulationInForce";
import { presets } from "../regulations/presets";
import type { Regulation } from "../regulations/Regulation";
import { speak } from "../text/language";
import { afterQuiet } from "./afterQuiet";
import { App } from "./App";
import { chosenLanguage } from "./chosenLanguage";
import { laterWork } from "./laterWork";
import { PaneStore } from "./PaneStore";

declare global {
  interface Window {
    /** From old-excel.js: replaces the page by what can be done in an Excel too old. */
    egiShowOldExcel(detail: string): void;
    /** From waiting.js: Excel has answered. */
    egiConnected(): void;
  }
}

/** The newest set of calls that the add-in cannot do without: Excel 2021 has it. */
const needed = "1.14";

/** How long nobody must have typed before the workbook is read again. */
const quiet = 800; // milliseconds

const workbook = excelWorkbook();

/** Tells the formulas which regulation they follow; those that stood already are computed anew. */
async function putInForce(regulation: Regulation | undefined): Promise<void> {
  if (JSON.stringify(regulation) === JSON.stringify(regulationInForce())) return;
  setRegulationInForce(regulation);
  await workbook.recalculate();
}

// Reading, scoring and appendices come in a file of their own, while the first screen is drawn.
const work = laterWork(async () =>
  (await import(/* webpackChunkName: "work" */ "./paneWorkOn")).paneWorkOn(workbook),
);
const store = new PaneStore({
  ...work,
  check: async () => {
    const overview = await work.check();
    await putInForce(overview.regulation);
    return overview;
  },
  produce: async (options) => {
    const production = await work.produce(options);
    await putInForce(production.overview.regulation);
    return production;
  },
});

setKnownRegulations(presets);
associateCommands(store);

// Where its words cannot be loaded, the pane asks for them once more and says so.
const spoken = speak(chosenLanguage()).catch(() => undefined);

void Office.onReady(async () => {
  window.egiConnected();
  if (!Office.context.requirements.isSetSupported("ExcelApi", needed)) {
    window.egiShowOldExcel(`ExcelApi ${needed} · ${navigator.userAgent}`);
    return;
  }
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)
    ?.bodyBackgroundColor;
  await spoken;
  createRoot(document.getElementById("root")!).render(
    <App store={store} officeBackground={background} />,
  );
  await store.look();
  await workbook.onEdited(afterQuiet(quiet, () => void store.look()));
});
