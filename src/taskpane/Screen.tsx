import { useSyncExternalStore } from "react";
import type { RegulationChoice } from "../actions/regulationChoices";
import { understoodTable } from "../actions/understoodTable";
import type { Problem } from "../reading/Problem";
import { ChooseScreen } from "./ChooseScreen";
import { EmptyScreen } from "./EmptyScreen";
import { ExemptionScreen } from "./ExemptionScreen";
import { FailureBar } from "./FailureBar";
import { FormulaScreen } from "./FormulaScreen";
import { FoundScreen } from "./FoundScreen";
import { Frame } from "./Frame";
import type { PaneStore } from "./PaneStore";
import { ReadingScreen } from "./ReadingScreen";
import { RegulationScreen } from "./RegulationScreen";
import { SheetRegulationScreen } from "./SheetRegulationScreen";
import { useLater } from "./useLater";
import { Waiting } from "./Waiting";
import { WriteRegulationScreen } from "./WriteRegulationScreen";
import { WritingScreen } from "./WritingScreen";
import { WrittenScreen } from "./WrittenScreen";

interface ScreenProps {
  store: PaneStore;
  choices: readonly RegulationChoice[];
}

/** The screen for what the pane knows at this moment. */
export function Screen({ store, choices }: ScreenProps) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { overview, written, running, failed, fault, opened } = state;
  const isWriting = useLater(running === "produce", 400); // quick work shows no progress
  if (fault) throw fault.thrown; // for the error boundary
  if (isWriting)
    return (
      <WritingScreen
        {...{ regulation: overview?.regulation?.label, progress: state.progress }}
        onCancel={store.cancel}
      />
    );
  if (state.formulas) return <FormulaScreen {...{ report: state.formulas, state, store }} />;
  if (overview === undefined)
    return failed ? (
      <Frame>
        <FailureBar {...failed} />
      </Frame>
    ) : (
      <Waiting />
    );
  const { regulation, regulationSheet, tables, problems } = overview;
  const top = opened.at(-1);
  if (top?.is === "exemption" && regulation)
    return <ExemptionScreen {...{ problem: top.problem, regulation, state, store }} />;
  if (top?.is === "writeRegulation")
    return <WriteRegulationScreen {...{ overview, choices, state, store }} />;
  if (top?.is === "sheetRegulation" && regulation)
    return <SheetRegulationScreen {...{ regulation, sheet: top.sheet, state, store }} />;
  const understood = top?.is === "reading" ? understoodTable(overview, top.table) : undefined;
  if (understood && regulation)
    return <ReadingScreen {...{ table: understood, problems, regulation, state, store }} />;
  if (written) return <WrittenScreen {...{ overview, written, state, store }} />;
  const isOnSheet = regulationSheet !== undefined;
  if (top?.is === "choice" || (regulation === undefined && !isOnSheet && asksRegulation(problems)))
    return <ChooseScreen {...{ choices, current: regulation?.id, problems, state, store }} />;
  if (regulation === undefined && isOnSheet)
    return <RegulationScreen {...{ problems, state, store }} />;
  if (tables.length === 0) return <EmptyScreen {...{ overview, state, store }} />;
  return <FoundScreen {...{ overview, state, store }} />;
}

const asksRegulation = (problems: readonly Problem[]): boolean =>
  problems.some(({ kind }) => kind === "noRegulation" || kind === "unknownRegulation");
