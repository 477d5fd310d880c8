import { Text } from "@fluentui/react-components";
import { paneWords } from "../text/paneWords";
import type { Problem } from "../reading/Problem";
import { FailureBar } from "./FailureBar";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { Primary } from "./Primary";
import { ProblemList } from "./ProblemList";
import { Quiet } from "./Quiet";

interface EmptyScreenProps {
  /** Short name of the regulation in force; absent where none is. */
  regulation?: string | undefined;
  /** Whether a person chose it in the pane and can choose another there. */
  isChosen: boolean;
  problems: readonly Problem[];
  state: PaneState;
  store: PaneStore;
}

/** No score table was found: what one looks like, and the way to have the workbook read again. */
export function EmptyScreen({ regulation, isChosen, problems, state, store }: EmptyScreenProps) {
  return (
    <Frame
      regulation={regulation}
      onChangeRegulation={isChosen ? () => store.open({ is: "choice" }) : undefined}
      footer={<Primary label={paneWords.readAgain} onPress={() => void store.look()} />}
    >
      {state.failed && <FailureBar {...state.failed} />}
      <Heading title={paneWords.emptyTitle} />
      <Text>{paneWords.emptyDetail}</Text>
      <ProblemList problems={problems} acts={store} />
      <Quiet>{paneWords.stayHere}</Quiet>
    </Frame>
  );
}
