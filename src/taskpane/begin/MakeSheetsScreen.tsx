import { useState } from "react";
import { Text } from "@fluentui/react-components";
import type { Overview } from "../../actions/Overview";
import { regulationChoices as choices } from "../../actions/regulationChoices";
import { beginWords as words } from "../../text/beginWords";
import { regulationScreenWords } from "../../text/regulationScreenWords";
import { BackLink } from "../BackLink";
import { FailureBar } from "../FailureBar";
import { Frame } from "../Frame";
import { Heading } from "../Heading";
import type { PaneState } from "../PaneState";
import type { PaneStore } from "../PaneStore";
import { Primary } from "../Primary";
import { RegulationRadios } from "../RegulationRadios";

interface MakeSheetsScreenProps {
  overview: Overview;
  state: PaneState;
  store: PaneStore;
}

/** Sheets to enter scores on are to be made, by the workbook's regulation or by a decision. */
export function MakeSheetsScreen({ overview, state, store }: MakeSheetsScreenProps) {
  const { regulation } = overview;
  const [preset, setPreset] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const make = () => {
    setAsked(true);
    const from = regulation ?? (preset === undefined ? undefined : { preset });
    if (from) void store.changes.makeSheets(from);
  };
  return (
    <Frame
      footer={
        <Primary
          hint={regulation ? words.makesOnly : words.makes}
          label={words.make}
          onPress={make}
        />
      }
    >
      <BackLink label={regulationScreenWords.back} onPress={store.leave} />
      {state.failed && <FailureBar {...state.failed} />}
      <Heading title={words.make} detail={words.makeDetail} />
      {regulation ? (
        <Text>{words.ofWorkbook(regulation.label)}</Text>
      ) : (
        <RegulationRadios
          label={words.makeOf}
          choices={choices}
          value={preset}
          onChange={setPreset}
          missing={isAsked && preset === undefined ? words.chooseFirst : undefined}
        />
      )}
    </Frame>
  );
}
