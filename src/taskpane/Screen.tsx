import { lazy, type ReactElement, Suspense, useSyncExternalStore } from "react";
import type { Overview } from "../actions/Overview";
import type { RegulationChoice } from "../actions/regulationChoices";
import { understoodTable } from "../actions/understoodTable";
import type { Problem } from "../reading/Problem";
import type { Language } from "../text/language";
import { navWords } from "../text/navWords";
import { AppendicesTab } from "./AppendicesTab";
import { CheckTab } from "./CheckTab";
import { DataTab } from "./DataTab";
import { EmptyScreen } from "./EmptyScreen";
import { FailureBar } from "./FailureBar";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import { moreActs } from "./moreActs";
import { Nav } from "./Nav";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { RegulationScreen } from "./RegulationScreen";
import { regulationPress } from "./regulationPress";
import { TabBar } from "./TabBar";
import { useLater } from "./useLater";
import { Waiting } from "./Waiting";
import { WritingScreen } from "./WritingScreen";

// What is opened later is loaded later.
const ChooseScreen = lazy(() =>
  import("./ChooseScreen").then((module) => ({ default: module.ChooseScreen })),
);
const ExemptionScreen = lazy(() =>
  import("./ExemptionScreen").then((module) => ({ default: module.ExemptionScreen })),
);
const ReadingScreen = lazy(() =>
  import("./ReadingScreen").then((module) => ({ default: module.ReadingScreen })),
);
const WriteRegulationScreen = lazy(() =>
  import("./WriteRegulationScreen").then((module) => ({ default: module.WriteRegulationScreen })),
);
const MoreScreen = lazy(() =>
  import("./MoreScreen").then((module) => ({ default: module.MoreScreen })),
);
const ResultsTab = lazy(() =>
  import("./results/ResultsTab").then((module) => ({ default: module.ResultsTab })),
);
const RegulationTab = lazy(() =>
  import("./regulation/RegulationTab").then((module) => ({ default: module.RegulationTab })),
);

interface ScreenProps {
  store: PaneStore;
  choices: readonly RegulationChoice[];
  language: Language;
  onLanguage: (language: Language) => void;
}

/** The screen for what the pane knows at this moment. */
export function Screen({ store, choices, language, onLanguage }: ScreenProps) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { overview, running, failed, fault } = state;
  const isWriting = useLater(running === "produce", 400); // quick work shows no progress
  if (fault) throw fault.thrown; // for the error boundary
  if (overview === undefined)
    return failed ? (
      <Frame>
        <FailureBar {...failed} />
      </Frame>
    ) : (
      <Waiting />
    );
  const { regulation, tables, problems } = overview;
  const isBegun = regulation !== undefined && tables.length > 0;
  return (
    <Nav
      value={
        isBegun && (
          <TabBar
            tab={state.tab}
            problems={problems.length}
            onTab={store.goTo}
            onMore={() => store.open({ is: "more" })}
          />
        )
      }
    >
      <Suspense fallback={<Opening overview={overview} />}>
        {isWriting ? (
          <WritingScreen regulation={regulation?.label} />
        ) : (
          screenOf(overview, state, store, choices, () =>
            onLanguage(language === "vi" ? "en" : "vi"),
          )
        )}
      </Suspense>
    </Nav>
  );
}

/** What a person opened, else what the workbook asks for, else the tab. */
function screenOf(
  overview: Overview,
  state: PaneState,
  store: PaneStore,
  choices: readonly RegulationChoice[],
  changeLanguage: () => void,
): ReactElement {
  const { regulation, regulationSheet, tables, problems } = overview;
  const top = state.opened.at(-1);
  const show = (sheet: string, cell: string) => void store.show(sheet, cell);
  const frame = {
    regulation: regulation?.label,
    regulationPress: regulationPress(overview, store),
  };
  if (top?.is === "more")
    return (
      <MoreScreen
        {...{ regulation: regulation?.label, state, store }}
        groups={moreActs(store, changeLanguage)}
      />
    );
  if (top?.is === "exemption" && regulation)
    return <ExemptionScreen {...{ problem: top.problem, regulation, state, store }} />;
  if (top?.is === "writeRegulation")
    return <WriteRegulationScreen {...{ overview, choices, state, store }} />;
  const understood = top?.is === "reading" ? understoodTable(overview, top.table) : undefined;
  if (understood && regulation)
    return <ReadingScreen {...{ table: understood, problems, regulation, state, store }} />;
  const isOnSheet = regulationSheet !== undefined;
  if (top?.is === "choice" || (regulation === undefined && !isOnSheet && asksRegulation(problems)))
    return <ChooseScreen {...{ choices, current: regulation?.id, problems, state, store }} />;
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
        frame={{ regulation: regulation.label }}
        onBack={store.leave}
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
          frame={frame}
          onShow={show}
          onProduce={() => store.goTo("appendices")}
          onProblems={() => store.goTo("check")}
        />
      );
    case "appendices":
      return <AppendicesTab {...{ overview, state, store }} />;
  }
}

/** While a part of the pane is being loaded. */
const Opening = ({ overview }: { overview: Overview }) => (
  <Frame regulation={overview.regulation?.label} isReading>
    <Heading title={navWords.loading} />
  </Frame>
);

const asksRegulation = (problems: readonly Problem[]): boolean =>
  problems.some(({ kind }) => kind === "noRegulation" || kind === "unknownRegulation");
