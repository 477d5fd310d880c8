import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TierSign } from "../../actions/results/TierSign";

const useStyles = makeStyles({
  tier: { display: "inline-flex", alignItems: "baseline", gap: "4px", whiteSpace: "nowrap" },
  steps: { display: "inline-flex", alignItems: "flex-end", gap: "1px", height: "11px" },
  step: {
    width: "4px",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": {
      backgroundColor: "transparent",
      border: "1px solid CanvasText",
    },
  },
  filled: {
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  unranked: { color: tokens.colorNeutralForeground3 },
});

/** A tier: its word, and as many rising steps as it stands above the lowest. Colour only repeats. */
export function TierMark({ tier: { label, steps, of } }: { tier: TierSign }) {
  const styles = useStyles();
  if (steps === 0) return <span className={styles.unranked}>{label}</span>;
  return (
    <span className={styles.tier}>
      <span className={styles.steps} aria-hidden>
        {Array.from({ length: of }, (_, at) => (
          <span
            key={at}
            className={mergeClasses(styles.step, at < steps && styles.filled)}
            style={{ height: `${Math.round(((at + 1) / of) * 11)}px` }}
          />
        ))}
      </span>
      <span>{label}</span>
    </span>
  );
}
