import { useState } from "react";
import { Field, Input, Radio, RadioGroup, Text } from "@fluentui/react-components";
import type { Problem } from "../reading/Problem";
import type { Regulation } from "../regulations/Regulation";
import { explain } from "../text/explain";
import { exemptibleSetText } from "../text/explainMaximum";
import { paneWords } from "../text/paneWords";
import { pointsText } from "../text/pointsText";
import { BackLink } from "./BackLink";
import { FailureBar } from "./FailureBar";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { PlaceLink } from "./PlaceLink";
import { Primary } from "./Primary";

interface ExemptionScreenProps {
  problem: Extract<Problem, { kind: "maxDiffers" }>;
  regulation: Regulation;
  state: PaneState;
  store: PaneStore;
}

/** The place of "none of these" in the list: the missing points are of the whole, not itemised. */
const unallocated = "unallocated";

/** What may explain that a maximum is declared too low; one explanation is registered with its reason. */
export function ExemptionScreen({ problem, regulation, state, store }: ExemptionScreenProps) {
  const { unit, at, explained } = problem;
  const { exact, difference } = explained!.search;
  const [chosen, setChosen] = useState<string>();
  const [reason, setReason] = useState("");
  const [source, setSource] = useState("");
  const [number, setNumber] = useState("");
  const [date, setDate] = useState("");
  const [isAsked, setAsked] = useState(false);
  const isBlank = (text: string) => text.trim() === "";
  const hasDocument = !isBlank(number) || date !== ""; // then it has both, as the register asks
  const lacks = (text: string) => isAsked && isBlank(text);
  const missing = (isMissing: boolean) =>
    isMissing ? { validationState: "error" as const, validationMessage: paneWords.fillIn } : {};
  const register = (mayReplace: boolean) => {
    setAsked(true);
    const needed = [reason, source, ...(hasDocument ? [number, date] : [])];
    if (chosen === undefined || needed.some(isBlank)) return;
    const nodes = chosen === unallocated ? [] : exact[Number(chosen)]!.nodes;
    const without = nodes.map(({ criterion }) => criterion.id);
    const given = {
      ...{ without, reason: reason.trim(), source: source.trim() },
      ...(hasDocument && { document: { number: number.trim(), date } }),
    };
    void store.changes.exempt(problem, given, mayReplace);
  };
  const overwrite = { label: paneWords.writeRegulation, press: () => register(true) };
  return (
    <Frame
      regulation={regulation.label}
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
      <Field label={paneWords.exemptFrom} {...missing(isAsked && chosen === undefined)}>
        <RadioGroup value={chosen ?? ""} onChange={(_, { value }) => setChosen(value)}>
          {exact.map((set, at) => (
            <Radio key={at} value={String(at)} label={exemptibleSetText(set)} />
          ))}
          <Radio value={unallocated} label={paneWords.unallocated(pointsText(difference))} />
        </RadioGroup>
      </Field>
      <Field label={paneWords.reason} {...missing(lacks(reason))}>
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={paneWords.source} {...missing(lacks(source))}>
        <Input value={source} onChange={(_, { value }) => setSource(value)} />
      </Field>
      <Field
        label={paneWords.documentNumber}
        hint={paneWords.documentHint}
        {...missing(hasDocument && lacks(number))}
      >
        <Input value={number} onChange={(_, { value }) => setNumber(value)} />
      </Field>
      <Field label={paneWords.documentDate} {...missing(hasDocument && lacks(date))}>
        <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
      </Field>
    </Frame>
  );
}
