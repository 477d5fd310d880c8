import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { Correction } from "../actions/Correction";
import type { Place } from "../reading/Problem";
import { readingScreenWords as words } from "../text/readingScreenWords";
import { PlaceLink } from "./PlaceLink";
import { Sign } from "./Sign";

const useStyles = makeStyles({
  hint: { display: "flex", flexWrap: "wrap", gap: "0 6px", alignItems: "center" },
  sign: { display: "inline-flex" },
  // Else the longest option makes the list wider than the pane.
  narrow: { minWidth: 0, width: "100%" },
});

/** One thing that can be said, and what is remembered of it. */
export interface CorrectionOption {
  label: string;
  correction: Correction;
}

interface CorrectionSelectProps {
  label: string;
  /** Options under titles; one without a title stands alone. */
  groups: readonly { title?: string; options: readonly CorrectionOption[] }[];
  /** What was understood; absent where nothing was. */
  selected: CorrectionOption | undefined;
  /** From what it was understood. */
  hint: string;
  isDoubtful: boolean;
  /** The cell that says it. */
  at?: Place | undefined;
  /** Takes back what a person said before; absent where nobody did. */
  undo: Correction | undefined;
  onCorrect: (correction: Correction) => void;
  onShow: (sheet: string, cell: string) => void;
}

/** One thing that was understood of a table, from what, and everything else that it could be. */
export function CorrectionSelect(props: CorrectionSelectProps) {
  const { label, groups, selected, hint, isDoubtful, at, undo, onCorrect, onShow } = props;
  const styles = useStyles();
  const all = groups.flatMap(({ options }) => options);
  const option = (each: CorrectionOption) => (
    <option key={all.indexOf(each)} value={all.indexOf(each)}>
      {each.label}
    </option>
  );
  const choose = (value: string) => {
    const correction = value === "undo" ? undo : all[Number(value)]?.correction;
    if (correction) onCorrect(correction);
  };
  return (
    <Field
      className={styles.narrow}
      label={label}
      hint={
        <span className={styles.hint}>
          {isDoubtful && (
            <span className={styles.sign}>
              <Sign of="warning" />
            </span>
          )}
          {hint}
          {at && <PlaceLink {...at} onShow={onShow} />}
        </span>
      }
    >
      <Select
        className={styles.narrow}
        select={{ className: styles.narrow }}
        value={selected === undefined ? "" : String(all.indexOf(selected))}
        onChange={(_, { value }) => choose(value)}
      >
        {selected === undefined && (
          <option value="" disabled>
            {words.notChosen}
          </option>
        )}
        {groups.map(({ title, options }, at) =>
          title === undefined ? (
            options.map(option)
          ) : (
            <optgroup key={at} label={title}>
              {options.map(option)}
            </optgroup>
          ),
        )}
        {undo && <option value="undo">{words.undo}</option>}
      </Select>
    </Field>
  );
}
