import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { UnitView } from "../../actions/results/UnitView";
import { typedPoints } from "../../actions/results/typedPoints";
import { resultWords } from "../../text/resultWords";
import { TierMark } from "./TierMark";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  // What comes of it stays in sight while the fields below are filled in.
  outcome: {
    position: "sticky",
    top: "-12px",
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: "0 12px",
    margin: "-10px -12px 0",
    padding: "10px 12px 6px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 96px",
    alignItems: "center",
    columnGap: "8px",
  },
  input: { gridColumn: "2", gridRow: "1", minWidth: 0 },
});

interface TrialFieldsProps {
  /** As it is in the sheet. */
  now: UnitView;
  /** As it would be. */
  tried: UnitView;
  /** What was typed, by criterion id. */
  typed: ReadonlyMap<string, string>;
  onType: (criterion: string, text: string) => void;
}

/** Other scores for the groups of a unit, and what would come of them; nothing is written. */
export function TrialFields({ now, tried, typed, onType }: TrialFieldsProps) {
  const styles = useStyles();
  return (
    <section className={styles.box} aria-label={resultWords.tryScores}>
      <div className={styles.outcome} role="status">
        <span>{both(now.score, tried.score)}</span>
        {tried.ratio !== undefined && <span>{both(now.ratio, tried.ratio)}</span>}
        {tried.tier && <TierMark tier={tried.tier} />}
        <span>
          {tried.rank ? resultWords.rankOf(tried.rank.rank, tried.rank.of) : resultWords.noRank}
        </span>
      </div>
      {now.parts.map(({ id, label, text, score }) => {
        const value = typed.get(id) ?? "";
        const isWrong = value !== "" && typedPoints(value) === undefined;
        const nowText = text ?? (score === "exempt" ? resultWords.exempt : resultWords.unscored);
        return (
          <Field
            key={id}
            className={styles.field}
            label={label}
            hint={resultWords.now(nowText)}
            validationMessage={isWrong ? resultWords.notPoints : null}
          >
            <Input
              className={styles.input}
              inputMode="decimal"
              value={value}
              onChange={(_, data) => onType(id, data.value)}
            />
          </Field>
        );
      })}
    </section>
  );
}

const both = (now = "–", tried = "–"): string =>
  now === tried ? tried : resultWords.becomes(now, tried);
