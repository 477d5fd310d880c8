import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { paneWords } from "../text/paneWords";

interface RepairedProps {
  /** Cells that were changed at the last press. */
  cells: number;
  onUndo: () => void;
}

/** What the last press changed, until the next one: one press takes it back. */
export function Repaired({ cells, onUndo }: RepairedProps) {
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{paneWords.repaired(cells)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onUndo}>{paneWords.undo}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
