import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TierPart } from "../../actions/results/RankingView";
import { resultWords } from "../../text/resultWords";
import { TierMark } from "./TierMark";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "2px", height: "10px" },
  part: {
    minWidth: "4px",
    boxSizing: "border-box",
    borderRadius: "2px",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  full: {
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  tinted: {
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { backgroundColor: "GrayText" },
  },
  names: { display: "flex", flexWrap: "wrap", gap: "2px 12px", margin: 0, padding: 0 },
  name: { display: "inline-flex", gap: "4px", listStyleType: "none" },
});

interface SharesBarProps {
  shares: readonly TierPart[];
  /** Whether the shares are said in percent, not in units alone. */
  inPercent?: boolean;
}

/** The shares of the tiers: parts in tier order, names and counts below in the same order. */
export function SharesBar({ shares, inPercent = false }: SharesBarProps) {
  const styles = useStyles();
  const seen = shares.filter(({ units }) => units > 0);
  const fills = [styles.full, styles.tinted, ""];
  return (
    <div>
      <div className={styles.bar} aria-hidden>
        {seen.map(({ tier, length }, at) => (
          <span
            key={tier.label}
            className={mergeClasses(styles.part, fills[Math.min(at, 2)])}
            style={{ flexGrow: length, flexBasis: 0 }}
          />
        ))}
      </div>
      <ul className={styles.names} aria-label={resultWords.tiers}>
        {seen.map(({ tier, units, percent }) => (
          <li key={tier.label} className={styles.name}>
            <TierMark tier={tier} />
            <span>
              {resultWords.units(units)}
              {inPercent && `, ${percent}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
