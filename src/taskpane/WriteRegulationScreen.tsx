import { useState } from "react";
import { Radio } from "@fluentui/react-components";
import type { Overview } from "../actions/Overview";
import { regulationChoices as choices } from "../actions/regulationChoices";
import { regulationScreenWords as words } from "../text/regulationScreenWords";
import { BackLink } from "./BackLink";
import { ChoiceLabel } from "./ChoiceLabel";
import { FailureBar } from "./FailureBar";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { Primary } from "./Primary";
import { RegulationRadios } from "./RegulationRadios";

/** The choice of a sheet with nothing in its tables, beside the ids of the regulations. */
const blank = "blank";

interface WriteRegulationScreenProps {
  overview: Overview;
  state: PaneState;
  store: PaneStore;
}

/** The sheet "Quy định" is to be written, from a decision or blank; from then on it is edited in Excel. */
export function WriteRegulationScreen(props: WriteRegulationScreenProps) {
  const { overview, state, store } = props;
  const { regulation, regulationSheet } = overview;
  const inForce = choices.find(({ id }) => id === regulation?.id)?.id;
  const [from, setFrom] = useState(inForce);
  const [isAsked, setAsked] = useState(false);
  const write = (mayReplace: boolean) => {
    setAsked(true);
    if (from === undefined) return;
    void store.changes.writeRegulation(from === blank ? "blank" : { preset: from }, mayReplace);
  };
  const { failed } = state;
  const overwrite = failed?.failure.kind === "sheetStands" && {
    overwrite: { label: words.overwrite(failed.failure.sheet), press: () => write(true) },
  };
  return (
    <Frame
      footer={
        <Primary
          hint={regulationSheet ? words.writesOver(regulationSheet) : words.writesFresh}
          label={words.write}
          onPress={() => write(false)}
        />
      }
    >
      <BackLink label={words.back} onPress={store.leave} />
      {failed && <FailureBar {...failed} {...overwrite} />}
      <Heading title={words.writeTitle} detail={words.writeDetail} />
      <RegulationRadios
        label={words.writeFrom}
        choices={choices}
        value={from}
        onChange={setFrom}
        missing={isAsked && from === undefined ? words.writeFirst : undefined}
      >
        <Radio
          value={blank}
          label={<ChoiceLabel name={words.blank} details={[words.blankDetail]} />}
        />
      </RegulationRadios>
    </Frame>
  );
}
