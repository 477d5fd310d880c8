import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { beginWords as words } from "../../text/beginWords";
import { listText } from "../../text/listText";
import type { PaneState } from "../PaneState";
import type { PaneStore } from "../PaneStore";

interface MadeSheetsProps {
  state: PaneState;
  store: PaneStore;
}

/** The sheets for scores that the last press made, until the next one: one press takes them back. */
export function MadeSheets({ state: { made }, store }: MadeSheetsProps) {
  if (made === undefined) return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {words.made(listText(made.sheets.map(({ name }) => name)))} {words.madeNext}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void store.changes.undoSheets()}>{words.undo}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
