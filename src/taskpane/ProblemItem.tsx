import { Text, makeStyles } from "@fluentui/react-components";
import type { Problem } from "../reading/Problem";
import { explain } from "../text/explain";
import { placeOf } from "../text/placeText";
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
  onShow: (sheet: string, cell: string) => void;
}

/** One problem: where, what is wrong, what to do. */
export function ProblemItem({ problem, onShow }: ProblemItemProps) {
  const styles = useStyles();
  const { what, todo } = explain(problem);
  const place = placeOf(problem);
  return (
    <li className={styles.item}>
      <span className={styles.sign}>
        <Sign of={problem.severity} />
      </span>
      <div className={styles.words}>
        {place && <PlaceLink {...place} onShow={onShow} />}
        <Text block>{what}</Text>
        <Quiet>{todo}</Quiet>
      </div>
    </li>
  );
}
