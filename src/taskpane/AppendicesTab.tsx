import { Field, Link, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { errorsIn } from "../actions/errorsIn";
import type { Overview } from "../actions/Overview";
import type { Form } from "../reading/form/Form";
import { afterRunWords } from "../text/afterRunWords";
import { appendixWords } from "../text/appendixWords";
import { documentFormWords } from "../text/documentFormWords";
import { paneWords } from "../text/paneWords";
import { AppendixPreview } from "./appendix/AppendixPreview";
import { SheetChoice } from "./appendix/SheetChoice";
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

/** Phụ lục: what one press writes and how it will look, or what the last one wrote. */
export function AppendicesTab({ overview, state, store }: AppendicesTabProps) {
  const { appendixSheets: sheets, problems, scored } = overview;
  if (state.written)
    return <WrittenScreen written={state.written} {...{ overview, state, store }} />;
  const canWrite = errorsIn(problems).length === 0;
  const chosen = sheets.filter(({ isChosen }) => isChosen);
  const tables = chosen.flatMap((sheet) => sheet.tables).length;
  return (
    <Frame footer={<Press {...{ overview, store, tables }} />}>
      {state.failed && <FailureBar {...state.failed} />}
      <Heading title={appendixWords.title(tables, chosen.length)} isUnseen={canWrite} />
      {canWrite && chosen.length > 0 && <AppendixPreview {...{ overview }} cells={state.cells} />}
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
      {sheets.length > 0 && (
        <SheetChoice sheets={sheets} onLeaveOut={(ids) => void store.leaveSheetsOut(ids)} />
      )}
      {sheets.some(({ isWritten }) => isWritten) && <Quiet>{appendixWords.whatIsLost}</Quiet>}
      {scored && <Quiet>{appendixWords.marks(scored.regulation.decimalMark)}</Quiet>}
    </Frame>
  );
}

/** The one press that can be made now, with its consequence. */
function Press({
  overview: { problems, appendixSheets, toWrite },
  store,
  tables,
}: Pick<AppendicesTabProps, "overview" | "store"> & { tables: number }) {
  const errors = errorsIn(problems).length;
  const { fresh, ours } = toWrite;
  if (errors > 0)
    return (
      <Primary
        hint={paneWords.blocked}
        label={paneWords.seeErrors(errors)}
        onPress={() => store.goTo("check")}
      />
    );
  if (appendixSheets.length === 0)
    return <Primary label={paneWords.readAgain} onPress={() => void store.look()} />;
  if (fresh + ours === 0)
    return (
      <Primary
        hint={afterRunWords.noneChosen}
        label={appendixWords.all}
        onPress={() => void store.leaveSheetsOut([])}
      />
    );
  const hint = paneWords.writes(fresh, ours);
  return (
    <Primary
      hint={ours === 0 ? hint : `${hint} ${appendixWords.formatLost}`}
      label={fresh === 0 ? appendixWords.update(tables) : appendixWords.produce(tables)}
      onPress={() => void store.produce()}
    />
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
