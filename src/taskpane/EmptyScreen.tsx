import { Text } from "@fluentui/react-components";
import { paneWords } from "../text/paneWords";
import type { Overview } from "../actions/Overview";
import { FailureBar } from "./FailureBar";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { Primary } from "./Primary";
import { ProblemList } from "./ProblemList";
import { Quiet } from "./Quiet";
import { UnusedTables } from "./UnusedTables";

interface EmptyScreenProps {
  overview: Overview;
  state: PaneState;
  store: PaneStore;
}

/** No score table was found: what one looks like, and the way to have the workbook read again. */
export function EmptyScreen({ overview, state, store }: EmptyScreenProps) {
  return (
    <Frame footer={<Primary label={paneWords.readAgain} onPress={() => void store.look()} />}>
      {state.failed && <FailureBar {...state.failed} />}
      <Heading title={paneWords.emptyTitle} />
      <Text>{paneWords.emptyDetail}</Text>
      <ProblemList problems={overview.problems} acts={store} />
      <UnusedTables overview={overview} store={store} />
      <Quiet>{paneWords.stayHere}</Quiet>
    </Frame>
  );
}
