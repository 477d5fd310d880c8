import { useState } from "react";
import { Link } from "@fluentui/react-components";
import { regulationChoices as choices } from "../actions/regulationChoices";
import type { Problem } from "../reading/Problem";
import { paneWords } from "../text/paneWords";
import { regulationScreenWords } from "../text/regulationScreenWords";
import { BackLink } from "./BackLink";
import { FailureBar } from "./FailureBar";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { Primary } from "./Primary";
import { ProblemList } from "./ProblemList";
import { RegulationRadios } from "./RegulationRadios";

interface ChooseScreenProps {
  /** The one in force, where another is to be chosen in its place. */
  current?: string | undefined;
  /** Why the workbook's own word does not do, where it has one. */
  problems: readonly Problem[];
  state: PaneState;
  store: PaneStore;
}

/** The workbook names no regulation that is known: only the person decides. */
export function ChooseScreen({ current, problems, state, store }: ChooseScreenProps) {
  const [chosen, setChosen] = useState(current);
  const [isMissing, setMissing] = useState(false);
  const unknown = problems.filter(({ kind }) => kind === "unknownRegulation");
  const choose = () => {
    if (chosen === undefined) setMissing(true);
    else void store.changes.choose(chosen);
  };
  return (
    <Frame
      footer={<Primary hint={paneWords.chooseHint} label={paneWords.choose} onPress={choose} />}
    >
      {current !== undefined && (
        <BackLink label={regulationScreenWords.back} onPress={store.leave} />
      )}
      {state.failed && <FailureBar {...state.failed} />}
      <Heading
        title={paneWords.chooseTitle}
        detail={
          current === undefined && unknown.length === 0
            ? paneWords.chooseDetail
            : paneWords.chooseAgainDetail
        }
      />
      {unknown.length > 0 && <ProblemList problems={unknown} acts={store} />}
      <RegulationRadios
        label={paneWords.chooseLabel}
        choices={choices}
        value={chosen}
        onChange={setChosen}
        missing={isMissing && chosen === undefined ? paneWords.chooseFirst : undefined}
      />
      <div>
        <Link as="button" onClick={() => store.open({ is: "writeRegulation" })}>
          {regulationScreenWords.mine}
        </Link>
      </div>
    </Frame>
  );
}
