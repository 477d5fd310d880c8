import { Link, MessageBar, MessageBarBody, Text, makeStyles } from "@fluentui/react-components";
import type { Overview } from "../actions/Overview";
import type { Production } from "../actions/Production";
import { paneWords } from "../text/paneWords";
import { appendixWords } from "../text/appendixWords";
import { BackLink } from "./BackLink";
import { FailureBar } from "./FailureBar";
import { FormulasLeft } from "./FormulasLeft";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { Primary } from "./Primary";
import { ProblemList } from "./ProblemList";
import { Quiet } from "./Quiet";

const useStyles = makeStyles({
  sheets: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

interface WrittenScreenProps {
  /** What the workbook holds now. */
  overview: Overview;
  written: Production;
  state: PaneState;
  store: PaneStore;
}

/** The appendices are written: links to the sheets, and how to print them together. */
export function WrittenScreen({ overview, written, state, store }: WrittenScreenProps) {
  const styles = useStyles();
  const { sheets, problems, others = [], notChosen = [], formulasLeft } = written;
  const fresh = sheets.filter(({ isNew }) => isNew).length;
  const isStale = overview.digest !== written.overview.digest;
  const tables = overview.appendixSheets
    .filter(({ isChosen }) => isChosen)
    .flatMap((each) => each.tables).length;
  const show = (sheet: string, cell: string) => void store.show(sheet, cell);
  return (
    <Frame
      footer={
        isStale ? (
          <Primary
            hint={`${paneWords.writes(overview.toWrite.fresh, overview.toWrite.ours)} ${appendixWords.formatLost}`}
            label={appendixWords.update(tables)}
            onPress={() => void store.produce()}
          />
        ) : (
          <Primary label={paneWords.openFirst} onPress={() => show(sheets[0]!.name, "A1")} />
        )
      }
    >
      {state.failed && <FailureBar {...state.failed} />}
      <div role="status">
        <Heading title={paneWords.written(fresh, sheets.length - fresh)} />
      </div>
      {isStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{paneWords.stale}</MessageBarBody>
        </MessageBar>
      )}
      {formulasLeft && (
        <FormulasLeft
          left={formulasLeft}
          onShow={show}
          onFreeze={() => void store.formulas({ work: "freeze", scope: "workbook" })}
        />
      )}
      <ul className={styles.sheets}>
        {sheets.map(({ id, name }) => (
          <li key={id}>
            <Link as="button" aria-label={paneWords.toSheet(name)} onClick={() => show(name, "A1")}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <div>
        <Text block>{paneWords.printTitle(sheets.length)}</Text>
        <Quiet>{paneWords.printDetail}</Quiet>
      </div>
      {notChosen.length > 0 && (
        <Quiet>{appendixWords.notChosen(notChosen.map(({ name }) => name))}</Quiet>
      )}
      {others.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{paneWords.others(others.map(({ name }) => name))}</MessageBarBody>
        </MessageBar>
      )}
      {written.undo && (
        <div>
          <Link as="button" onClick={() => void store.undoRun()}>
            {paneWords.undoRun}
          </Link>
          <Quiet>{paneWords.undoRunDetail}</Quiet>
        </div>
      )}
      {problems.length > 0 && <ProblemList problems={problems} acts={store} />}
      <BackLink label={paneWords.back} onPress={store.leaveWritten} />
    </Frame>
  );
}
