import type { Correction } from "../actions/Correction";
import type { UnderstoodTable } from "../actions/understoodTable";
import type { Regulation } from "../regulations/Regulation";
import { readingScreenWords as words } from "../text/readingScreenWords";
import { CorrectionSelect } from "./CorrectionSelect";

interface BlockChoiceProps {
  table: UnderstoodTable;
  regulation: Regulation;
  onCorrect: (correction: Correction) => void;
  onShow: (sheet: string, cell: string) => void;
}

/** Of which block a table is, from what that was told, or that it is no score table. */
export function BlockChoice({ table, regulation, onCorrect, onShow }: BlockChoiceProps) {
  const { name, blockFrom, why } = table;
  const block = why === "noTable" ? "none" : table.block;
  const options = [
    ...regulation.blocks.map(({ id, label }) => ({ id, label })),
    { id: "none", label: words.noTable },
  ].map(({ id, label }) => ({
    label,
    correction: { is: "block", table: name, block: id } as const,
  }));
  const isChosen = why === "noTable" || blockFrom?.from === "choice";
  return (
    <CorrectionSelect
      label={words.block}
      groups={[{ options }]}
      selected={options.find(({ correction }) => correction.block === block)}
      hint={words.blockFrom(isChosen ? { from: "choice" } : blockFrom)}
      isDoubtful={block === undefined}
      at={!isChosen && blockFrom && "at" in blockFrom ? blockFrom.at : undefined}
      undo={isChosen ? { is: "block", table: name } : undefined}
      {...{ onCorrect, onShow }}
    />
  );
}
