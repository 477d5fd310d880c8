import { Text, makeStyles } from "@fluentui/react-components";
import type { Problem, Severity } from "../reading/Problem";
import { paneWords } from "../text/paneWords";
import { Sign } from "./Sign";

const useStyles = makeStyles({
  line: { display: "flex", gap: "8px", alignItems: "flex-start" },
  sign: { display: "inline-flex", paddingTop: "2px", flexShrink: 0 },
});

/** How many problems there are, by severity, with the sign of the worst. */
export function ProblemCount({ problems }: { problems: readonly Problem[] }) {
  const styles = useStyles();
  const count = (severity: Severity) =>
    problems.filter((problem) => problem.severity === severity).length;
  const [errors, warnings, notes] = [count("error"), count("warning"), count("note")];
  const worst = errors > 0 ? "error" : warnings > 0 ? "warning" : notes > 0 ? "note" : "clear";
  return (
    <div className={styles.line}>
      <span className={styles.sign}>
        <Sign of={worst} />
      </span>
      <Text>
        {problems.length === 0 ? paneWords.clear : paneWords.problems(errors, warnings, notes)}
      </Text>
    </div>
  );
}
