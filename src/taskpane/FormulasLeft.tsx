import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Production } from "../actions/Production";
import { afterRunWords } from "../text/afterRunWords";
import { appendixWords } from "../text/appendixWords";
import { formulaWords } from "../text/formulaWords";
import { PlaceLink } from "./PlaceLink";
import { Quiet } from "./Quiet";
import { ShortList } from "./ShortList";

interface FormulasLeftProps {
  left: NonNullable<Production["formulasLeft"]>;
  onShow: (sheet: string, cell: string) => void;
  /** Chốt giá trị of the whole workbook. */
  onFreeze: () => void;
}

/** Before an appendix goes out: whether EGI formulas are left in the workbook, where, and one press that freezes them. */
export function FormulasLeft({ left, onShow, onFreeze }: FormulasLeftProps) {
  const isUnknown = "kind" in left;
  if (!isUnknown && left.length === 0) return <Quiet>{formulaWords.title("look", 0, 0)}</Quiet>;
  const { what, todo } = formulaWords.why("here");
  return (
    <div>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>
            {isUnknown ? afterRunWords.formulasUnknown : formulaWords.title("look", 0, left.length)}
          </MessageBarTitle>
          {isUnknown ? todo : `${what} ${todo}`}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={onFreeze}>{appendixWords.freeze}</Button>
        </MessageBarActions>
      </MessageBar>
      {!isUnknown && (
        <ShortList items={left} atFirst={5}>
          {({ at }) => (
            <li key={`${at.sheet}!${at.cell}`}>
              <PlaceLink {...at} onShow={onShow} />
            </li>
          )}
        </ShortList>
      )}
    </div>
  );
}
