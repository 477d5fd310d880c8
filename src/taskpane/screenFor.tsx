import type { ReactElement } from "react";
import type { Overview } from "../actions/Overview";
import { understoodTable } from "../actions/understoodTable";
import type { Problem } from "../reading/Problem";
import { CheckTab } from "./CheckTab";
import { DataTab } from "./DataTab";
import { EmptyScreen } from "./EmptyScreen";
import { later } from "./later";
import { moreActs } from "./moreActs";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { RegulationScreen } from "./RegulationScreen";

// What is opened later is loaded later.
const AppendicesTab = later(async () => (await import("./AppendicesTab")).AppendicesTab);
const ChooseScreen = later(async () => (await import("./ChooseScreen")).ChooseScreen);
const ExemptionScreen = later(async () => (await import("./ExemptionScreen")).ExemptionScreen);
const ReadingScreen = later(async () => (await import("./ReadingScreen")).ReadingScreen);
const WriteRegulationScreen = later(
  async () => (await import("./WriteRegulationScreen")).WriteRegulationScreen,
);
const FormScreen = later(async () => (await import("./appendix/FormScreen")).FormScreen);
const MakeSheetsScreen = later(
  async () => (await import("./begin/MakeSheetsScreen")).MakeSheetsScreen,
);
const MoreScreen = later(async () => (await import("./MoreScreen")).MoreScreen);
const ResultsTab = later(async () => (await import("./results/ResultsTab")).ResultsTab);
const RegulationTab = later(async () => (await import("./regulation/RegulationTab")).RegulationTab);

/** What a person opened, else what the workbook asks for, else the tab. */
export function screenFor(
  overview: Overview,
  state: PaneState,
  store: PaneStore,
  changeLanguage: () => void,
): ReactElement {
  const { regulation, regulationSheet, tables, problems } = overview;
  const top = state.opened.at(-1);
  const show = (sheet: string, cell: string) => void store.show(sheet, cell);
  if (top?.is === "more")
    return <MoreScreen {...{ state, store }} groups={moreActs(store, changeLanguage)} />;
  if (top?.is === "form") return <FormScreen {...{ form: overview.form, state, store }} />;
  if (top?.is === "exemption" && regulation)
    return <ExemptionScreen {...{ problem: top.problem, regulation, state, store }} />;
  if (top?.is === "writeRegulation")
    return <WriteRegulationScreen {...{ overview, state, store }} />;
  if (top?.is === "makeSheets") return <MakeSheetsScreen {...{ overview, state, store }} />;
  const understood = top?.is === "reading" ? understoodTable(overview, top.table) : undefined;
  if (understood && regulation)
    return <ReadingScreen {...{ table: understood, problems, regulation, state, store }} />;
  const isOnSheet = regulationSheet !== undefined;
  if (top?.is === "choice" || (regulation === undefined && !isOnSheet && asksRegulation(problems)))
    return <ChooseScreen {...{ current: regulation?.id, problems, state, store }} />;
  if (regulation === undefined)
    return isOnSheet ? (
      <RegulationScreen {...{ problems, state, store }} />
    ) : (
      <EmptyScreen {...{ overview, state, store }} />
    );
  if (top?.is === "regulation")
    return (
      <RegulationTab
        {...{ regulation, state }}
        onBack={store.leave}
        sheet={regulationSheet}
        onOpenSheet={isOnSheet ? () => show(regulationSheet, "A1") : undefined}
        onWriteSheet={() => store.open({ is: "writeRegulation" })}
        onChange={isOnSheet ? undefined : () => store.open({ is: "choice" })}
      />
    );
  if (tables.length === 0) return <EmptyScreen {...{ overview, state, store }} />;
  switch (state.tab) {
    case "data":
      return <DataTab {...{ overview, state, store }} />;
    case "check":
      return <CheckTab {...{ overview, state, store }} />;
    case "results":
      return (
        <ResultsTab
          scored={overview.scored!}
          onShow={show}
          onProduce={() => store.goTo("appendices")}
          onProblems={() => store.goTo("check")}
        />
      );
    case "appendices":
      return <AppendicesTab {...{ overview, state, store }} />;
  }
}

const asksRegulation = (problems: readonly Problem[]): boolean =>
  problems.some(({ kind }) => kind === "noRegulation" || kind === "unknownRegulation");
