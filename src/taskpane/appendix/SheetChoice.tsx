import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { AppendixSheet } from "../../actions/AppendixSheet";
import { appendixWords } from "../../text/appendixWords";
import { Quiet } from "../Quiet";
import { Section } from "../Section";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column" },
  below: { paddingLeft: "20px" },
  together: { padding: "0 0 4px 36px" },
});

interface SheetChoiceProps {
  sheets: readonly AppendixSheet[];
  /** Told the ids of the sheets that are left out from now on. */
  onLeaveOut: (ids: readonly string[]) => void;
}

/** Which tables are made, by block; those that share a sheet are chosen together. */
export function SheetChoice({ sheets, onLeaveOut }: SheetChoiceProps) {
  const styles = useStyles();
  const box = (label: string, of: readonly AppendixSheet[]) => {
    const chosen = of.filter(({ isChosen }) => isChosen).length;
    const change = (isWanted: boolean) =>
      onLeaveOut(
        sheets
          .filter((sheet) => (of.includes(sheet) ? !isWanted : !sheet.isChosen))
          .map(({ id }) => id),
      );
    return (
      <Checkbox
        label={label}
        checked={chosen === of.length ? true : chosen === 0 ? false : "mixed"}
        onChange={(_, { checked }) => change(checked === true)}
      />
    );
  };
  return (
    <div>
      <Section>{appendixWords.tables}</Section>
      {box(appendixWords.all, sheets)}
      {blocksOf(sheets).map(({ block, own }) => (
        <div key={block} role="group" aria-label={block} className={styles.group}>
          {box(block, own)}
          {own.map((sheet) => (
            <div key={sheet.id} className={styles.below}>
              {box(sheet.name, [sheet])}
              {sheet.tables.length > 1 && (
                <div className={styles.together}>
                  <Quiet>
                    {appendixWords.together(sheet.tables.length)} {sheet.tables.join("; ")}
                  </Quiet>
                </div>
              )}
            </div>
          ))}
        </div>
      ))}
      <Quiet>{appendixWords.choiceKept}</Quiet>
    </div>
  );
}

/** In print order of their first sheets. */
function blocksOf(
  sheets: readonly AppendixSheet[],
): { block: string; own: readonly AppendixSheet[] }[] {
  const named = (sheet: AppendixSheet): string => sheet.block ?? appendixWords.everyBlock;
  return [...new Set(sheets.map(named))].map((block) => ({
    block,
    own: sheets.filter((sheet) => named(sheet) === block),
  }));
}
