import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import type { Overview } from "../actions/Overview";
import { safeRepairs } from "../actions/repair";
import { paneWords } from "../text/paneWords";
import { Announcement } from "./Announcement";
import { FailureBar } from "./FailureBar";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { Primary } from "./Primary";
import { ProblemCount } from "./ProblemCount";
import { ProblemList } from "./ProblemList";
import { Quiet } from "./Quiet";
import { regulationPress } from "./regulationPress";
import { Repaired } from "./Repaired";
import { TableCard } from "./TableCard";
import { UnusedTables } from "./UnusedTables";

interface FoundScreenProps {
  overview: Overview;
  state: PaneState;
  store: PaneStore;
}

/** What was recognised, what is wrong, and the next sensible step. */
export function FoundScreen({ overview, state, store }: FoundScreenProps) {
  const { regulation, tables, problems, sheetsLeftOut, toWrite } = overview;
  const problemsHeading = useRef<HTMLHeadingElement>(null);
  const { refusals } = state;
  useEffect(() => {
    if (refusals > 0) problemsHeading.current?.scrollIntoView({ block: "start" });
  }, [refusals]);
  const goToProblems = () => {
    problemsHeading.current?.scrollIntoView({ block: "start" });
    problemsHeading.current?.focus({ preventScroll: true });
  };
  const show = (sheet: string, cell: string) => void store.show(sheet, cell);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const safe = safeRepairs(problems);
  const all = toWrite.fresh + toWrite.ours;
  const units = tables.reduce((sum, table) => sum + table.units, 0);
  return (
    <Frame
      regulation={regulation?.label}
      regulationPress={regulationPress(overview, store)}
      footer={
        errors > 0 ? (
          <Primary
            hint={paneWords.blocked}
            label={paneWords.seeErrors(errors)}
            onPress={goToProblems}
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
      {state.repaired && (
        <Repaired cells={state.repaired.length} onUndo={() => void store.changes.undo()} />
      )}
      <Heading
        title={paneWords.found(tables.length)}
        detail={paneWords.foundDetail(units, tables.length)}
      />
      <ProblemCount problems={problems} />
      {safe.length > 0 && (
        <div>
          <Button size="small" onClick={() => void store.changes.repair(safe)}>
            {paneWords.repairAll(safe.length)}
          </Button>
        </div>
      )}
      <Announcement problems={problems.length} />
      {problems.length > 0 && (
        <ProblemList {...{ problems, regulation, acts: store, heading: problemsHeading }} />
      )}
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
