import type { Ref } from "react";
import { Field, Input } from "@fluentui/react-components";
import { exemptionWords } from "../text/exemptionWords";
import { paneWords } from "../text/paneWords";
import { isBlank } from "./isBlank";

/** What a person writes of an exemption, as it stands in the fields. */
export interface ExemptionSaid {
  reason: string;
  source: string;
  /** Of the document that grants it; both blank where it is the regulation itself. */
  number: string;
  /** ISO. */
  date: string;
}

/** Nothing is written yet. */
export const nothingSaid: ExemptionSaid = { reason: "", source: "", number: "", date: "" };

interface ExemptionFieldsProps {
  said: ExemptionSaid;
  onChange: (said: ExemptionSaid) => void;
  /** The unit from whose exemption the words were taken over; absent where the person wrote them. */
  takenFrom: string | undefined;
  /** Whether what is missing is to be said. */
  isAsked: boolean;
  /** The first field, to which a press can lead. */
  first: Ref<HTMLInputElement>;
}

/** Reason, clause and document of an exemption. */
export function ExemptionFields({
  said,
  onChange,
  takenFrom,
  isAsked,
  first,
}: ExemptionFieldsProps) {
  const hasDocument = !isBlank(said.number) || said.date !== ""; // then it has both, as the register asks
  const field = (name: keyof ExemptionSaid, label: string, isNeeded: boolean, hint?: string) => (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(isAsked &&
        isNeeded &&
        isBlank(said[name]) && {
          validationState: "error" as const,
          validationMessage: paneWords.fillIn,
        })}
    >
      <Input
        {...(name === "reason" && { input: { ref: first } })}
        {...(name === "date" && { type: "date" as const })}
        value={said[name]}
        onChange={(_, { value }) => onChange({ ...said, [name]: value })}
      />
    </Field>
  );
  const taken = takenFrom === undefined ? undefined : exemptionWords.taken(takenFrom);
  return (
    <>
      {field("reason", paneWords.reason, true, taken)}
      {field("source", paneWords.source, true)}
      {field("number", paneWords.documentNumber, hasDocument, paneWords.documentHint)}
      {field("date", paneWords.documentDate, hasDocument)}
    </>
  );
}
