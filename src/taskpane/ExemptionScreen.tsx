import { useRef, useState } from "react";
import { Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { type ExemptionProposal, exemptionProposals } from "../actions/exemptionProposals";
import type { MaximumProblem } from "../reading/MaximumProblem";
import type { Regulation } from "../regulations/Regulation";
import { explain } from "../text/explain";
import { exemptibleSetText } from "../text/explainMaximum";
import { paneWords } from "../text/paneWords";
import { pointsText } from "../text/pointsText";
import { BackLink } from "./BackLink";
import { ExemptionFields, nothingSaid } from "./ExemptionFields";
import { ExemptionProposals } from "./ExemptionProposals";
import { FailureBar } from "./FailureBar";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import { isBlank } from "./isBlank";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { PlaceLink } from "./PlaceLink";
import { Primary } from "./Primary";

interface ExemptionScreenProps {
  problem: MaximumProblem;
  regulation: Regulation;
  state: PaneState;
  store: PaneStore;
}

/** The place of "none of these" in the list: the missing points are of the whole, or of the group whose maximum it is, not itemised. */
const unallocated = "unallocated";

/** What may explain that a maximum is declared too low; one explanation is registered with its reason. */
export function ExemptionScreen({ problem, regulation, state, store }: ExemptionScreenProps) {
  const { unit, at, explained } = problem;
  const { search, within } = explained!;
  const { exact, difference } = search;
  const rest = within === undefined ? paneWords.unallocated : paneWords.unallocatedWithin;
  const [chosen, setChosen] = useState<string>();
  const [said, setSaid] = useState(nothingSaid);
  const [takenFrom, setTakenFrom] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const reasonField = useRef<HTMLInputElement>(null);
  const nodes = chosen === undefined || chosen === unallocated ? [] : exact[Number(chosen)]!.nodes;
  const without = nodes.map(({ criterion }) => criterion.id);
  const take = ({ reason, source, document, units }: ExemptionProposal) => {
    const { number = "", date = "" } = document ?? {};
    setSaid({ reason, source, number, date });
    setTakenFrom(units[0]);
    reasonField.current?.focus(); // what was filled in stands below and is to be seen
  };
  const register = (mayReplace: boolean) => {
    setAsked(true);
    const { reason, source, number, date } = said;
    const hasDocument = !isBlank(number) || date !== "";
    const needed = [reason, source, ...(hasDocument ? [number, date] : [])];
    if (chosen === undefined || needed.some(isBlank)) return;
    const given = {
      ...{ without, reason: reason.trim(), source: source.trim() },
      ...(hasDocument && { document: { number: number.trim(), date } }),
    };
    void store.changes.exempt(problem, given, mayReplace);
  };
  const overwrite = { label: paneWords.writeRegulation, press: () => register(true) };
  return (
    <Frame
      footer={
        <Primary
          hint={paneWords.registerHint}
          label={paneWords.register}
          onPress={() => register(false)}
        />
      }
    >
      <BackLink label={paneWords.backToProblems} onPress={store.leave} />
      {state.failed && <FailureBar {...state.failed} overwrite={overwrite} />}
      <Heading title={paneWords.exemptionOf(unit)} />
      <div>
        <PlaceLink {...at} onShow={(sheet, cell) => void store.show(sheet, cell)} />
        <Text block>{explain(problem).what}</Text>
      </div>
      <Field
        label={paneWords.exemptFrom}
        {...(isAsked &&
          chosen === undefined && {
            validationState: "error" as const,
            validationMessage: paneWords.fillIn,
          })}
      >
        <RadioGroup value={chosen ?? ""} onChange={(_, { value }) => setChosen(value)}>
          {exact.map((set, at) => (
            <Radio key={at} value={String(at)} label={exemptibleSetText(set)} />
          ))}
          <Radio value={unallocated} label={rest(pointsText(difference))} />
        </RadioGroup>
      </Field>
      <ExemptionProposals
        proposals={exemptionProposals(regulation.exemptions, without)}
        onTake={take}
      />
      <ExemptionFields
        {...{ said, takenFrom, isAsked }}
        first={reasonField}
        onChange={(changed) => {
          setSaid(changed);
          setTakenFrom(undefined);
        }}
      />
    </Frame>
  );
}
