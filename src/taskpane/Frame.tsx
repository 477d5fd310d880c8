import { type ReactNode, useContext } from "react";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { BookInformation20Regular } from "@fluentui/react-icons/svg/book-information";
import { paneWords } from "../text/paneWords";
import { Nav } from "./Nav";
import type { RegulationPress } from "./regulationPress";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: "270px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // The right 40 px stay empty: Excel floats the add-in's own menu there.
  top: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    minHeight: "32px",
    padding: "4px 40px 4px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: "border-box",
  },
  icon: { display: "inline-flex", flexShrink: 0, color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground3 },
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

/** What stands around a screen, and the screen itself. */
export interface FrameProps {
  /** Short name of the regulation in force; absent where none is. */
  regulation?: string | undefined;
  /** What can be pressed beside its name. */
  regulationPress?: RegulationPress | undefined;
  /** Before the first look nothing is known of a regulation. */
  isReading?: boolean;
  children: ReactNode;
  footer?: ReactNode;
}

/** Around every state: the regulation above, a scrolling body, one primary button below. */
export function Frame({
  regulation,
  regulationPress,
  isReading = false,
  children,
  footer,
}: FrameProps) {
  const styles = useStyles();
  const nav = useContext(Nav);
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <span className={styles.icon}>
          <BookInformation20Regular aria-hidden />
        </span>
        <span>
          <span className={styles.quiet}>{paneWords.regulation}</span>{" "}
          {regulation ?? (isReading ? "" : paneWords.noRegulation)}
        </span>
        {regulationPress && (
          <Link as="button" onClick={regulationPress.press}>
            {regulationPress.label}
          </Link>
        )}
      </header>
      {nav}
      <main className={styles.body} aria-busy={isReading}>
        {children}
      </main>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}
