import type { Correction } from "../actions/Correction";
import type { TableMark } from "../reading/numbers/tableMark";
import type { TableName } from "../reading/TableName";
import { readingScreenWords as words } from "../text/readingScreenWords";
import { CorrectionSelect } from "./CorrectionSelect";

interface MarkChoiceProps {
  table: TableName;
  mark: TableMark;
  onCorrect: (correction: Correction) => void;
  onShow: (sheet: string, cell: string) => void;
}

/** By which decimal mark the texts of a table are read as numbers, and from what that was told. */
export function MarkChoice({ table, mark, onCorrect, onShow }: MarkChoiceProps) {
  const options = ([",", "."] as const).map((each) => ({
    label: words.markName[each],
    correction: { is: "mark", table, mark: each } as const,
  }));
  return (
    <CorrectionSelect
      label={words.mark}
      groups={[{ options }]}
      selected={options.find(({ correction }) => correction.mark === mark.mark)}
      hint={words.markFrom(mark)}
      isDoubtful={mark.isMixed}
      undo={mark.from === "choice" ? { is: "mark", table } : undefined}
      {...{ onCorrect, onShow }}
    />
  );
}
