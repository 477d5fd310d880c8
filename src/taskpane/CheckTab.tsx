import { useMemo, useState } from "react";
import { errorsIn } from "../actions/errorsIn";
import type { Overview } from "../actions/Overview";
import { problemGroups } from "../actions/problemGroups";
import { safeRepairs } from "../actions/repair";
import { navWords } from "../text/navWords";
import { placeOf } from "../text/placeText";
import { Announcement } from "./Announcement";
import { FailureBar } from "./FailureBar";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { Primary } from "./Primary";
import { ProblemCount } from "./ProblemCount";
import { ProblemGroupList } from "./ProblemGroupList";
import { Repaired } from "./Repaired";

interface CheckTabProps {
  overview: Overview;
  state: PaneState;
  store: PaneStore;
}

/** Kiểm tra: everything that is wrong, by kind and sheet, the worst first. */
export function CheckTab({ overview, state, store }: CheckTabProps) {
  const { regulation, problems } = overview;
  const groups = useMemo(() => problemGroups(problems), [problems]);
  return (
    <Frame footer={<CheckFooter overview={overview} store={store} />}>
      {state.failed && <FailureBar {...state.failed} />}
      {state.repaired && (
        <Repaired cells={state.repaired.length} onUndo={() => void store.changes.undo()} />
      )}
      <Heading title={navWords.checkTitle(problems.length)} detail={navWords.recheck} />
      <ProblemCount problems={problems} />
      <Announcement problems={problems.length} />
      {groups.map((group) => (
        <ProblemGroupList
          key={`${group.severity}/${group.title}/${group.sheet ?? ""}`}
          group={group}
          regulation={regulation}
          acts={store}
        />
      ))}
    </Frame>
  );
}

/** The next sensible step: all safe repairs, the next error, or the results. */
function CheckFooter({ overview: { problems }, store }: Pick<CheckTabProps, "overview" | "store">) {
  const [visited, setVisited] = useState(0);
  const repairs = safeRepairs(problems);
  const errors = errorsIn(problems);
  const places = errors.flatMap((problem) => placeOf(problem) ?? []);
  if (repairs.length > 0)
    return (
      <Primary
        hint={navWords.repairable}
        label={navWords.repairCells(repairs.length)}
        onPress={() => void store.changes.repair(repairs)}
      />
    );
  if (places.length > 0) {
    const { sheet, cell } = places[visited % places.length]!;
    return (
      <Primary
        hint={navWords.errorsLeft(errors.length)}
        label={navWords.nextError}
        onPress={() => {
          setVisited(visited + 1);
          void store.show(sheet, cell);
        }}
      />
    );
  }
  return <Primary label={navWords.seeResults} onPress={() => store.goTo("results")} />;
}
