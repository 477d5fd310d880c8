import { Button } from "@fluentui/react-components";
import { errorsIn } from "../actions/errorsIn";
import type { Overview } from "../actions/Overview";
import { navWords } from "../text/navWords";
import { paneWords } from "../text/paneWords";
import { MadeSheets } from "./begin/MadeSheets";
import { FailureBar } from "./FailureBar";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { Primary } from "./Primary";
import { ProblemCount } from "./ProblemCount";
import { Quiet } from "./Quiet";
import { Repaired } from "./Repaired";
import { TableCard } from "./TableCard";
import { UnusedTables } from "./UnusedTables";

interface DataTabProps {
  overview: Overview;
  state: PaneState;
  store: PaneStore;
}

/** Dữ liệu: what was recognised, and the next sensible step. */
export function DataTab({ overview, state, store }: DataTabProps) {
  const { regulation, tables, problems, sheetsLeftOut } = overview;
  const show = (sheet: string, cell: string) => void store.show(sheet, cell);
  const units = tables.reduce((sum, table) => sum + table.units, 0);
  const errors = errorsIn(problems).length;
  return (
    <Frame
      footer={
        errors > 0 ? (
          <Primary
            hint={paneWords.blocked}
            label={navWords.seeProblems(problems.length)}
            onPress={() => store.goTo("check")}
          />
        ) : (
          <>
            <Primary label={navWords.seeResults} onPress={() => store.goTo("results")} />
            <Button onClick={() => store.goTo("appendices")}>{navWords.produceNext}</Button>
          </>
        )
      }
    >
      {state.failed && <FailureBar {...state.failed} />}
      {state.repaired && (
        <Repaired cells={state.repaired.length} onUndo={() => void store.changes.undo()} />
      )}
      <MadeSheets {...{ state, store }} />
      <Heading
        title={paneWords.found(tables.length)}
        detail={paneWords.foundDetail(units, tables.length)}
      />
      <ProblemCount problems={problems} />
      {regulation &&
        tables.map((table) => (
          <TableCard
            key={`${table.sheet} ${table.area}`}
            table={table}
            regulation={regulation}
            onShow={show}
            onCorrect={(table) => store.open({ is: "reading", table })}
          />
        ))}
      <UnusedTables overview={overview} store={store} />
      {sheetsLeftOut.length > 0 && <Quiet>{paneWords.sheetsLeftOut(sheetsLeftOut)}</Quiet>}
    </Frame>
  );
}
