import { useSyncExternalStore } from "react";
import type { RegulationChoice } from "../actions/regulationChoices";
import type { Problem } from "../reading/Problem";
import { placeOf } from "../text/placeText";
import { ChooseScreen } from "./ChooseScreen";
import { EmptyScreen } from "./EmptyScreen";
import { ExemptionScreen } from "./ExemptionScreen";
import { FailureBar } from "./FailureBar";
import { FormulaScreen } from "./FormulaScreen";
import { FoundScreen } from "./FoundScreen";
import { Frame } from "./Frame";
import type { PaneStore } from "./PaneStore";
import { RegulationScreen } from "./RegulationScreen";
import { useLater } from "./useLater";
import { Waiting } from "./Waiting";
import { WritingScreen } from "./WritingScreen";
import { WrittenScreen } from "./WrittenScreen";

interface ScreenProps {
  store: PaneStore;
  choices: readonly RegulationChoice[];
}

/** The screen for what the pane knows at this moment. */
export function Screen({ store, choices }: ScreenProps) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { overview, written, running, failed, fault, maximum, isChoosing } = state;
  const isWriting = useLater(running === "produce", 400); // quick work shows no progress
  if (fault) throw fault.thrown; // for the error boundary
  if (isWriting) return <WritingScreen regulation={overview?.regulation?.label} />;
  if (state.formulas) return <FormulaScreen {...{ report: state.formulas, state, store }} />;
  if (overview === undefined)
    return failed ? (
      <Frame>
        <FailureBar {...failed} />
      </Frame>
    ) : (
      <Waiting />
    );
  const { regulation, tables, problems } = overview;
  if (maximum && regulation)
    return <ExemptionScreen {...{ problem: maximum, regulation, state, store }} />;
  if (written) return <WrittenScreen {...{ overview, written, state, store }} />;
  const isOnSheet = problems.some((problem) => placeOf(problem) !== undefined);
  if (isChoosing === true || (regulation === undefined && !isOnSheet && asksRegulation(problems)))
    return <ChooseScreen {...{ choices, current: regulation?.id, problems, state, store }} />;
  if (regulation === undefined && isOnSheet)
    return <RegulationScreen {...{ problems, state, store }} />;
  if (tables.length === 0)
    return (
      <EmptyScreen
        {...{ regulation: regulation?.label, isChosen: overview.isChosen, problems, state, store }}
      />
    );
  return <FoundScreen {...{ overview, state, store }} />;
}

const asksRegulation = (problems: readonly Problem[]): boolean =>
  problems.some(({ kind }) => kind === "noRegulation" || kind === "unknownRegulation");
