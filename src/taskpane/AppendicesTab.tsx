import type { Overview } from "../actions/Overview";
import type { Problem } from "../reading/Problem";
import { paneWords } from "../text/paneWords";
import { FailureBar } from "./FailureBar";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { Primary } from "./Primary";
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
  const errors = problems.filter(isError).length;
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
    </Frame>
  );
}

const isError = ({ severity }: Pick<Problem, "severity">): boolean => severity === "error";
