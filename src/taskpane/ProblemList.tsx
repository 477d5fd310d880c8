import { makeStyles } from "@fluentui/react-components";
import type { Problem, Severity } from "../reading/Problem";
import type { Regulation } from "../regulations/Regulation";
import { paneWords } from "../text/paneWords";
import type { ProblemActs } from "./ProblemActs";
import { ProblemItem } from "./ProblemItem";
import { Quiet } from "./Quiet";
import { Section } from "./Section";
import { ShortList } from "./ShortList";

const useStyles = makeStyles({
  problems: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { gap: "12px" },
});

/** Errors first, then what may be intended, then what was assumed; each in the order of the sheets. */
const order: readonly Severity[] = ["error", "warning", "note"];

interface ProblemListProps {
  problems: readonly Problem[];
  /** Absent where none is in force. */
  regulation?: Regulation | undefined;
  acts: ProblemActs;
}

/** What must be fixed or looked at; each line leads to its cell. */
export function ProblemList({ problems, regulation, acts }: ProblemListProps) {
  const styles = useStyles();
  const sorted = order.flatMap((severity) => problems.filter((each) => each.severity === severity));
  return (
    <div className={styles.problems}>
      <Section>{paneWords.problemsTitle}</Section>
      <Quiet>{paneWords.recheck}</Quiet>
      <ShortList items={sorted} atFirst={5} className={styles.list}>
        {(problem) => (
          <ProblemItem
            key={JSON.stringify(problem)}
            problem={problem}
            regulation={regulation}
            acts={acts}
          />
        )}
      </ShortList>
    </div>
  );
}
