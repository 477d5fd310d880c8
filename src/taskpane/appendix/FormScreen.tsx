import { useEffect, useRef, useState } from "react";
import { Checkbox, Field, Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import { formProblems } from "../../actions/documentForm";
import { formToEdit, kindsToChoose } from "../../actions/formToEdit";
import type { DocumentKind, Form } from "../../reading/form/Form";
import { explain } from "../../text/explain";
import { formFieldWords } from "../../text/formFieldWords";
import { documentFormWords } from "../../text/documentFormWords";
import { formWords } from "../../text/formWords";
import { BackLink } from "../BackLink";
import { FailureBar } from "../FailureBar";
import { Frame } from "../Frame";
import { Heading } from "../Heading";
import type { PaneState } from "../PaneState";
import type { PaneStore } from "../PaneStore";
import { Primary } from "../Primary";
import { Section } from "../Section";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "12px" },
});

/** Fields of one line, and of one entry a line. */
type OneLine = "number" | "symbol" | "date" | "issuer" | "superiorBody" | "issuingBody" | "place" | "subject" | "signer"; // prettier-ignore
type Lines = "authority" | "post" | "recipients";

interface FormScreenProps {
  /** As the workbook remembers it. */
  form: Form | undefined;
  state: PaneState;
  store: PaneStore;
}

/** Thể thức: what is printed of the document around the tables, typed once. */
export function FormScreen({ form: kept, state, store }: FormScreenProps) {
  const styles = useStyles();
  const [form, setForm] = useState(formToEdit(kept));
  const [asked, setAsked] = useState(0); // presses that met a fault
  const isAsked = asked > 0;
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) fields.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [asked]);
  const problems = formProblems(form);
  const change = (changed: Partial<Form>) => setForm({ ...form, ...changed });
  const wrong = (at: keyof Form): string | null => {
    const problem = problems.find((each) => each.kind === "formFault" && each.fault.at === at);
    return isAsked && problem ? explain(problem).todo : null;
  };
  const line = (at: OneLine, hint?: string) => (
    <Field key={at} label={formFieldWords[at]} hint={hint ?? null} validationMessage={wrong(at)}>
      <Input
        type={at === "date" ? "date" : "text"}
        value={form[at]}
        onChange={(_, { value }) => change({ [at]: value })}
      />
    </Field>
  );
  const lines = (at: Lines) => (
    <Field
      key={at}
      label={formFieldWords[at]}
      hint={documentFormWords.lines}
      validationMessage={wrong(at)}
    >
      <Textarea
        resize="vertical"
        value={form[at].join("\n")}
        onChange={(_, { value }) => change({ [at]: value === "" ? [] : value.split("\n") })}
      />
    </Field>
  );
  const save = () => {
    if (problems.length > 0) setAsked(asked + 1);
    else void store.changes.rememberForm(form);
  };
  return (
    <Frame
      footer={
        <Primary hint={documentFormWords.saveHint} label={documentFormWords.save} onPress={save} />
      }
    >
      <BackLink label={documentFormWords.back} onPress={store.leave} />
      {state.failed && <FailureBar {...state.failed} />}
      <Heading title={documentFormWords.title} detail={documentFormWords.detail} />
      <div ref={fields} className={styles.fields}>
        <Section>{documentFormWords.document}</Section>
        <Field label={formFieldWords.kind}>
          <Select
            value={form.kind}
            onChange={(_, { value }) => change({ kind: value as DocumentKind })}
          >
            {kindsToChoose.map((kind) => (
              <option key={kind} value={kind}>
                {formWords.kinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        {line("issuer")}
        {line("number", documentFormWords.open)}
        {line("symbol")}
        {line("date", documentFormWords.open)}
        <Checkbox
          label={documentFormWords.withHead}
          checked={form.hasHead}
          onChange={(_, { checked }) => change({ hasHead: checked === true })}
        />
        {form.hasHead &&
          (["superiorBody", "issuingBody", "place", "subject"] as const).map((at) => line(at))}
        <Checkbox
          label={documentFormWords.withSignature}
          checked={form.hasSignature}
          onChange={(_, { checked }) => change({ hasSignature: checked === true })}
        />
        {form.hasSignature && (
          <>
            {lines("authority")}
            {lines("post")}
            {line("signer")}
            {lines("recipients")}
          </>
        )}
      </div>
    </Frame>
  );
}
