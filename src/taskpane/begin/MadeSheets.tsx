import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { beginWords as words } from "../../text/beginWords";
import { listText } from "../../text/listText";

interface MadeSheetsProps {
  /** Their names. */
  sheets: readonly string[];
  onUndo: () => void;
}

/** The sheets that the last press made, until the next one: one press takes them back. */
export function MadeSheets({ sheets, onUndo }: MadeSheetsProps) {
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {words.made(listText(sheets))} {words.madeNext}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onUndo}>{words.undo}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
