import type { ReactNode } from "react";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { BookInformation20Regular } from "@fluentui/react-icons/svg/book-information";
import { paneWords } from "../text/paneWords";
import type { RegulationPress } from "./regulationPress";
import { OpenTab } from "./OpenTab";
import type { Tab } from "./Tab";

const useStyles = makeStyles({
  shell: {
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
});

interface ShellProps {
  /** Short name of the regulation in force. */
  regulation?: string | undefined;
  /** Whether the workbook was looked at: before that nothing is said of a regulation. */
  isKnown: boolean;
  /** What can be pressed beside its name. */
  press?: RegulationPress | undefined;
  /** The tabs, once there is something in them. */
  nav?: ReactNode;
  /** Whose panel the screen is; absent before there are tabs. */
  tab?: Tab | undefined;
  children: ReactNode;
}

/** Around every screen and not drawn anew with it, so that the focus stays on a tab: the regulation, the tabs. */
export function Shell({ regulation, isKnown, press, nav, tab, children }: ShellProps) {
  const styles = useStyles();
  return (
    <div className={styles.shell}>
      <header className={styles.top}>
        <span className={styles.icon}>
          <BookInformation20Regular aria-hidden />
        </span>
        <span>
          <span className={styles.quiet}>{paneWords.regulation}</span>{" "}
          {regulation ?? (isKnown ? paneWords.noRegulation : "")}
        </span>
        {press && (
          <Link as="button" onClick={press.press}>
            {press.label}
          </Link>
        )}
      </header>
      {nav}
      <OpenTab value={tab}>{children}</OpenTab>
    </div>
  );
}
