import { type ReactNode, useContext } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { OpenTab } from "./OpenTab";
import { panelId, tabId } from "./Tab";

const useStyles = makeStyles({
  body: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "12px" },
  panel: {
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
  const tab = useContext(OpenTab);
  return (
    <>
      <main className={styles.body} aria-busy={isReading}>
        <div
          className={styles.panel}
          {...(tab && { role: "tabpanel", id: panelId, "aria-labelledby": tabId(tab) })}
        >
          {children}
        </div>
      </main>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </>
  );
}
