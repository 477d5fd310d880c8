import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    position: "relative",
    height: "4px",
    borderRadius: "2px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  fill: {
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  notch: {
    position: "absolute",
    top: 0,
    width: "2px",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface BarProps {
  /** From 0 to 1. */
  length: number;
  /** Where the tiers begin, from 0 to 1. */
  notches?: readonly number[];
  className?: string;
}

/** A bar beside its figure, which is always printed too: for the eye alone. */
export function Bar({ length, notches = [], className }: BarProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.track, className)} aria-hidden>
      <div className={styles.fill} style={{ width: `${length * 100}%` }} />
      {notches.map((at) => (
        <span key={at} className={styles.notch} style={{ left: `calc(${at * 100}% - 1px)` }} />
      ))}
    </div>
  );
}
