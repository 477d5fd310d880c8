import { Button } from "@fluentui/react-components";
import type { Correction } from "../actions/Correction";
import { meaningsOf } from "../actions/meaningsOf";
import type { UnderstoodTable } from "../actions/understoodTable";
import type { Problem } from "../reading/Problem";
import type { Regulation, Stage } from "../regulations/Regulation";
import { readingScreenWords as words } from "../text/readingScreenWords";
import { Announcement } from "./Announcement";
import { BackLink } from "./BackLink";
import { BlockChoice } from "./BlockChoice";
import { ColumnChoice } from "./ColumnChoice";
import { FailureBar } from "./FailureBar";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import { MarkChoice } from "./MarkChoice";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { PlaceLink } from "./PlaceLink";
import { Primary } from "./Primary";
import { ProblemCount } from "./ProblemCount";
import { Quiet } from "./Quiet";
import { Section } from "./Section";

interface ReadingScreenProps {
  table: UnderstoodTable;
  /** Of the whole workbook: a correction shows in them at once. */
  problems: readonly Problem[];
  regulation: Regulation;
  state: PaneState;
  store: PaneStore;
}

/** How one table was understood, each thing to be corrected where it stands; a correction counts at once. */
export function ReadingScreen({ table, problems, regulation, state, store }: ReadingScreenProps) {
  const { name, sheet, area, block, columns, decimalMark, why } = table;
  const onShow = (sheet: string, cell: string) => void store.show(sheet, cell);
  const onCorrect = (correction: Correction) => void store.changes.correct([correction]);
  const stages = new Set<Stage>(
    columns.flatMap(({ meaning }) => (meaning && "stage" in meaning ? (meaning.stage ?? []) : [])),
  );
  const meanings = meaningsOf(regulation, block, [...stages]);
  return (
    <Frame footer={<Primary hint={words.hint} label={words.done} onPress={store.leave} />}>
      <BackLink label={words.back} onPress={store.leave} />
      {state.failed && <FailureBar {...state.failed} />}
      <div>
        <Heading title={words.title(regulation.blocks.find(({ id }) => id === block)?.label)} />
        <PlaceLink sheet={sheet} cell={area} onShow={onShow} />
        {why && <Quiet>{words.why(why)}</Quiet>}
      </div>
      <ProblemCount problems={problems} />
      <Announcement problems={problems.length} />
      <BlockChoice {...{ table, regulation, onCorrect, onShow }} />
      {decimalMark && <MarkChoice table={name} mark={decimalMark} {...{ onCorrect, onShow }} />}
      <Section>{words.columns}</Section>
      {columns.map((column) => (
        <ColumnChoice
          key={column.letters}
          {...{ table: name, column, meanings, regulation, onCorrect, onShow }}
        />
      ))}
      <div>
        <Button size="small" onClick={() => void store.changes.leaveSheetOut(sheet)}>
          {words.leaveOut(sheet)}
        </Button>
      </div>
    </Frame>
  );
}
