import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import type { ProblemGroup } from "../actions/problemGroups";
import type { Regulation } from "../regulations/Regulation";
import { navWords } from "../text/navWords";
import { paneWords } from "../text/paneWords";
import type { ProblemActs } from "./ProblemActs";
import { ProblemItem } from "./ProblemItem";
import { Quiet } from "./Quiet";
import { ShortList } from "./ShortList";
import { Sign } from "./Sign";
import { useKept } from "./useKept";

const useStyles = makeStyles({
  title: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    padding: "6px 0",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  words: { flexGrow: 1, minWidth: 0 },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  all: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 0 2px",
  },
  list: { gap: "12px", padding: "8px 0" },
});

interface ProblemGroupListProps {
  group: ProblemGroup;
  regulation: Regulation | undefined;
  acts: ProblemActs;
}

/** Problems of one kind on one sheet: their title and number, one press that repairs all, each problem. */
export function ProblemGroupList({ group, regulation, acts }: ProblemGroupListProps) {
  const styles = useStyles();
  const { title, sheet, severity, problems, repairs } = group;
  const [isOpen, setOpen] = useKept(`check/${severity}/${title}/${sheet ?? ""}`, true);
  return (
    <section aria-label={navWords.group(title, problems.length)}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.title}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Sign of={severity} />
          <span className={styles.words}>{title}</span>
          <span className={styles.count}>{problems.length}</span>
          {isOpen ? <ChevronUp16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
        </button>
      </h2>
      {isOpen && (
        <>
          <div className={styles.all}>
            {sheet !== undefined && <Quiet>{navWords.onSheet(sheet)}</Quiet>}
            {problems.length > 1 && repairs.length > 1 && (
              <Button size="small" onClick={() => void acts.changes.repair(repairs)}>
                {paneWords.repair(repairs.length)}
              </Button>
            )}
          </div>
          <ShortList items={problems} atFirst={5} className={styles.list}>
            {(problem) => (
              <ProblemItem
                key={JSON.stringify(problem)}
                problem={problem}
                regulation={regulation}
                acts={acts}
              />
            )}
          </ShortList>
        </>
      )}
    </section>
  );
}
