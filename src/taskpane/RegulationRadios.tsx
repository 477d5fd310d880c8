import type { ReactNode } from "react";
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { RegulationChoice } from "../actions/regulationChoices";
import { documentText } from "../text/documentText";
import { regulationScreenWords as words } from "../text/regulationScreenWords";
import { ChoiceLabel } from "./ChoiceLabel";

interface RegulationRadiosProps {
  label: string;
  choices: readonly RegulationChoice[];
  /** The id that is chosen. */
  value: string | undefined;
  onChange: (id: string) => void;
  /** What to do where none was chosen and one is needed. */
  missing: string | undefined;
  /** Further choices below the regulations. */
  children?: ReactNode;
}

/** The regulations that come with the add-in, one to be chosen: each with its document, and what it lacks. */
export function RegulationRadios(props: RegulationRadiosProps) {
  const { label, choices, value, onChange, missing, children } = props;
  return (
    <Field
      label={label}
      {...(missing !== undefined && {
        validationState: "error" as const,
        validationMessage: missing,
      })}
    >
      <RadioGroup value={value ?? ""} onChange={(_, chosen) => onChange(chosen.value)}>
        {choices.map(({ id, label, document, hasLayout }) => (
          <Radio
            key={id}
            value={id}
            label={
              <ChoiceLabel
                name={label}
                details={[documentText(document), ...(hasLayout ? [] : [words.noLayout])]}
              />
            }
          />
        ))}
        {children}
      </RadioGroup>
    </Field>
  );
}
