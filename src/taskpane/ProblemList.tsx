import { type Ref, useState } from "react";
import { Link, makeStyles } from "@fluentui/react-components";
import type { Problem, Severity } from "../reading/Problem";
import type { Regulation } from "../regulations/Regulation";
import { paneWords } from "../text/paneWords";
import type { ProblemActs } from "./ProblemActs";
import { ProblemItem } from "./ProblemItem";
import { Quiet } from "./Quiet";
import { Section } from "./Section";

const useStyles = makeStyles({
  problems: { display: "flex", flexDirection: "column", gap: "8px" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** Errors first, then what may be intended, then what was assumed; each in the order of the sheets. */
const order: readonly Severity[] = ["error", "warning", "note"];

/** More than this many show this many and a link to the rest. */
const shownAtFirst = 5;

interface ProblemListProps {
  problems: readonly Problem[];
  /** Absent where none is in force. */
  regulation?: Regulation | undefined;
  acts: ProblemActs;
  /** The heading, which takes the focus when somebody asks to see the problems. */
  heading?: Ref<HTMLHeadingElement>;
}

/** What must be fixed or looked at; each line leads to its cell. */
export function ProblemList({ problems, regulation, acts, heading }: ProblemListProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const sorted = order.flatMap((severity) => problems.filter((each) => each.severity === severity));
  const hidden = isWhole ? 0 : Math.max(0, sorted.length - shownAtFirst);
  return (
    <div className={styles.problems}>
      <Section heading={heading}>{paneWords.problemsTitle}</Section>
      <Quiet>{paneWords.recheck}</Quiet>
      <ul className={styles.list}>
        {sorted.slice(0, sorted.length - hidden).map((problem) => (
          <ProblemItem
            key={JSON.stringify(problem)}
            problem={problem}
            regulation={regulation}
            acts={acts}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Link as="button" onClick={() => setWhole(true)}>
          {paneWords.more(hidden)}
        </Link>
      )}
    </div>
  );
}
