import type { Correction } from "../actions/Correction";
import { isSameMeaning } from "../actions/isSameMeaning";
import type { Meanings } from "../actions/meaningsOf";
import type { ColumnMeaning } from "../reading/ColumnMeaning";
import type { ReadColumn } from "../reading/ReadTable";
import type { TableName } from "../reading/TableName";
import type { Regulation } from "../regulations/Regulation";
import { columnMeaningText } from "../text/answerText";
import { readingScreenWords as words } from "../text/readingScreenWords";
import { CorrectionSelect } from "./CorrectionSelect";

interface ColumnChoiceProps {
  table: TableName;
  column: ReadColumn;
  meanings: Meanings;
  regulation: Regulation;
  onCorrect: (correction: Correction) => void;
  onShow: (sheet: string, cell: string) => void;
}

/** What one column of a table is, from what that was told, and the way to say otherwise. */
export function ColumnChoice({
  table,
  column,
  meanings,
  regulation,
  onCorrect,
  onShow,
}: ColumnChoiceProps) {
  const { at, letters, heading, meaning, certainty, from, choice, proposed } = column;
  const said = { is: "column", table, at, heading, ...(choice && { instead: choice }) } as const;
  const optionOf = (means: ColumnMeaning) => ({
    label: columnMeaningText(means, regulation),
    correction: { ...said, means },
  });
  const { scores, others, maxima } = meanings;
  const isListed = (means: ColumnMeaning) =>
    [...scores, ...others, ...maxima].some((each) => isSameMeaning(each, means));
  const further = meaning !== undefined && !isListed(meaning) ? [meaning] : [];
  const groups = [
    { title: words.scores, options: scores.map(optionOf) },
    { title: words.others, options: [...others, ...further].map(optionOf) },
    { title: words.maxima, options: maxima.map(optionOf) },
  ];
  const selected = groups
    .flatMap(({ options }) => options)
    .find(({ correction: { means } }) => meaning !== undefined && isSameMeaning(means, meaning));
  return (
    <CorrectionSelect
      label={words.column(letters, heading)}
      groups={groups}
      selected={selected}
      hint={
        proposed ? words.proposed(columnMeaningText(proposed, regulation)) : words.columnFrom(from)
      }
      isDoubtful={meaning === undefined || certainty === "likely"}
      at={at}
      undo={choice && said}
      {...{ onCorrect, onShow }}
    />
  );
}
