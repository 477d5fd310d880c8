import { Button, Link } from "@fluentui/react-components";
import type { FormulaPlace, FormulaReport } from "../actions/FormulaReport";
import { formulaWords } from "../text/formulaWords";
import { paneWords } from "../text/paneWords";
import { FailureBar } from "./FailureBar";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { PlaceLink } from "./PlaceLink";
import { Quiet } from "./Quiet";
import { Section } from "./Section";
import { ShortList } from "./ShortList";

interface FormulaScreenProps {
  report: FormulaReport;
  state: PaneState;
  store: PaneStore;
}

/** What came of a press about formulas: what was done, what was left and why, and one press to take it back. */
export function FormulaScreen({ report, state, store }: FormulaScreenProps) {
  const { work, done, left, undo } = report;
  const show = (sheet: string, cell: string) => void store.show(sheet, cell);
  return (
    <Frame>
      {state.failed && <FailureBar {...state.failed} />}
      <div role="status">
        <Heading title={formulaWords.title(work, done.length, left.length)} />
      </div>
      {undo.length > 0 && (
        <div>
          <Button onClick={() => void store.undoFormulas()}>{paneWords.undo}</Button>
        </div>
      )}
      {left.length > 0 && (
        <>
          <Section>{formulaWords.leftTitle(left.length)}</Section>
          <Places
            places={left}
            onShow={show}
            note={({ why }) => {
              const { what, todo } = formulaWords.why(why);
              return `${what} ${todo}`;
            }}
          />
        </>
      )}
      {done.length > 0 && (
        <>
          <Section>{formulaWords.doneTitle}</Section>
          <Places places={done} onShow={show} note={({ formula }) => formula} />
        </>
      )}
      <div>
        <Link as="button" onClick={store.leaveFormulas}>
          {formulaWords.back}
        </Link>
      </div>
    </Frame>
  );
}

interface PlacesProps<P extends FormulaPlace> {
  places: readonly P[];
  note: (place: P) => string;
  onShow: (sheet: string, cell: string) => void;
}

const Places = <P extends FormulaPlace>({ places, note, onShow }: PlacesProps<P>) => (
  <ShortList items={places} atFirst={20}>
    {(place) => (
      <li key={`${place.at.sheet}!${place.at.cell}`}>
        <PlaceLink {...place.at} onShow={onShow} />
        <Quiet>{note(place)}</Quiet>
      </li>
    )}
  </ShortList>
);
