import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Sourced } from "../../actions/regulation/RegulationView";
import { resultWords } from "../../text/resultWords";
import { Quiet } from "../Quiet";
import { SourceMark } from "../results/SourceMark";

const useStyles = makeStyles({
  line: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  first: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "0 12px" },
  value: { fontWeight: tokens.fontWeightSemibold },
  source: { fontSize: tokens.fontSizeBase200 },
});

interface SourcedLineProps {
  what: string;
  sourced: Omit<Sourced, "value"> & { value?: string };
  children?: ReactNode;
}

/** What a rule is, and below it where that stands. */
export function SourcedLine({ what, sourced, children }: SourcedLineProps) {
  const styles = useStyles();
  const { value, source, isInferred, interval } = sourced;
  return (
    <li className={styles.line}>
      <div className={styles.first}>
        <span>{what}</span>
        {value !== undefined && <span className={styles.value}>{value}</span>}
      </div>
      {children}
      <div className={styles.source}>
        <SourceMark source={source} isInferred={isInferred} isFull />
      </div>
      {interval !== undefined && <Quiet>{resultWords.interval(interval)}</Quiet>}
    </li>
  );
}
