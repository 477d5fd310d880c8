import { Field, Link, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { errorsIn } from "../actions/errorsIn";
import type { Overview } from "../actions/Overview";
import type { Form } from "../reading/form/Form";
import { documentFormWords } from "../text/documentFormWords";
import { paneWords } from "../text/paneWords";
import { FailureBar } from "./FailureBar";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { Primary } from "./Primary";
import { Quiet } from "./Quiet";
import { WrittenScreen } from "./WrittenScreen";

interface AppendicesTabProps {
  overview: Overview;
  state: PaneState;
  store: PaneStore;
}

/** Phụ lục: what one press writes, or what the last one wrote. */
export function AppendicesTab({ overview, state, store }: AppendicesTabProps) {
  const { toWrite, problems } = overview;
  if (state.written)
    return <WrittenScreen written={state.written} {...{ overview, state, store }} />;
  const errors = errorsIn(problems).length;
  const all = toWrite.fresh + toWrite.ours;
  return (
    <Frame
      footer={
        errors > 0 ? (
          <Primary
            hint={paneWords.blocked}
            label={paneWords.seeErrors(errors)}
            onPress={() => store.goTo("check")}
          />
        ) : all === 0 ? (
          <Primary label={paneWords.readAgain} onPress={() => void store.look()} />
        ) : (
          <Primary
            hint={paneWords.writes(toWrite.fresh, toWrite.ours)}
            label={toWrite.fresh === 0 ? paneWords.update(all) : paneWords.produce(all)}
            onPress={() => void store.produce()}
          />
        )
      }
    >
      {state.failed && <FailureBar {...state.failed} />}
      <Heading title={paneWords.appendices(all)} />
      <div>
        <Text block>{said(overview.form)}</Text>
        <Link as="button" onClick={() => store.open({ is: "form" })}>
          {documentFormWords.edit}
        </Link>
      </div>
      <Field label={documentFormWords.cells}>
        <RadioGroup
          value={state.cells}
          onChange={(_, { value }) => store.chooseCells(value as PaneState["cells"])}
        >
          <Radio value="values" label={documentFormWords.values} />
          <Radio
            value="formulas"
            label={
              <>
                {documentFormWords.formulas}
                <Quiet>{documentFormWords.formulasDetail}</Quiet>
              </>
            }
          />
        </RadioGroup>
      </Field>
    </Frame>
  );
}

/** The form in a line: who issues, who signs. */
function said(form: Form | undefined): string {
  const lines = form && [
    ...(form.issuer === "" ? [] : [documentFormWords.issuedBy(form.issuer)]),
    ...(form.hasSignature && form.signer !== "" ? [documentFormWords.signedBy(form.signer)] : []),
  ];
  return lines === undefined || lines.length === 0
    ? documentFormWords.none
    : `${lines.join(". ")}.`;
}
