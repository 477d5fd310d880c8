import { Button, Text } from "@fluentui/react-components";
import { beginWords } from "../text/beginWords";
import { paneWords } from "../text/paneWords";
import type { Overview } from "../actions/Overview";
import { MadeSheets } from "./begin/MadeSheets";
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
      <MadeSheets {...{ state, store }} />
      <Heading title={paneWords.emptyTitle} />
      <Text>{paneWords.emptyDetail}</Text>
      {!state.made && (
        <div>
          <Button style={{ marginBottom: "4px" }} onClick={() => store.open({ is: "makeSheets" })}>
            {beginWords.make}
          </Button>
          <Quiet>{beginWords.makeDetail}</Quiet>
        </div>
      )}
      <ProblemList problems={overview.problems} acts={store} />
      <UnusedTables overview={overview} store={store} />
      <Quiet>{paneWords.stayHere}</Quiet>
    </Frame>
  );
}
