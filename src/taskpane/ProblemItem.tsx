import { Text, makeStyles } from "@fluentui/react-components";
import type { Problem } from "../reading/Problem";
import type { Regulation } from "../regulations/Regulation";
import { explain } from "../text/explain";
import { placeOf } from "../text/placeText";
import type { ProblemActs } from "./ProblemActs";
import { ProblemPresses } from "./ProblemPresses";
import { PlaceLink } from "./PlaceLink";
import { Quiet } from "./Quiet";
import { Sign } from "./Sign";

const useStyles = makeStyles({
  item: { display: "flex", gap: "8px", alignItems: "flex-start" },
  sign: { display: "inline-flex", paddingTop: "2px", flexShrink: 0 },
  words: { minWidth: 0, overflowWrap: "anywhere" },
});

interface ProblemItemProps {
  problem: Problem;
  /** Absent where none is in force. */
  regulation: Regulation | undefined;
  acts: ProblemActs;
}

/** One problem: where, what is wrong, what to do, what can be pressed. */
export function ProblemItem({ problem, regulation, acts }: ProblemItemProps) {
  const styles = useStyles();
  const { what, todo } = explain(problem);
  const place = placeOf(problem);
  return (
    <li className={styles.item}>
      <span className={styles.sign}>
        <Sign of={problem.severity} />
      </span>
      <div className={styles.words}>
        {place && <PlaceLink {...place} onShow={(sheet, cell) => void acts.show(sheet, cell)} />}
        <Text block>{what}</Text>
        <Quiet>{todo}</Quiet>
        <ProblemPresses problem={problem} regulation={regulation} acts={acts} />
      </div>
    </li>
  );
}
