import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "12px",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    // Children would otherwise shrink into each other.
    "& > *": { flexShrink: 0 },
  },
  footer: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px 12px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface FrameProps {
  /** What stands here is still to come. */
  isReading?: boolean;
  children: ReactNode;
  footer?: ReactNode;
}

/** A screen in its shell: a scrolling body, one primary button below. */
export function Frame({ isReading = false, children, footer }: FrameProps) {
  const styles = useStyles();
  return (
    <>
      <main className={styles.body} aria-busy={isReading}>
        {children}
      </main>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </>
  );
}
