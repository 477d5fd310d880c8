import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "12px",
    alignItems: "baseline",
    padding: "2px 0",
  },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, paddingTop: "6px" },
  below: { gridColumn: "1 / -1" },
});

interface FigureLineProps {
  children: ReactNode;
  figure?: ReactNode;
  /** Whether it is the sum of the lines above. */
  isSum?: boolean;
  /** Across the whole width, under both. */
  below?: ReactNode;
}

/** A term with its figure at the right. */
export function FigureLine({ children, figure, isSum = false, below }: FigureLineProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.line, isSum && styles.sum, isSum && styles.strong)}>
      <div>{children}</div>
      <div className={styles.figure}>{figure}</div>
      {below !== undefined && <div className={styles.below}>{below}</div>}
    </div>
  );
}
