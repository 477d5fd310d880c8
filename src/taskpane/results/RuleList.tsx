import { makeStyles, tokens } from "@fluentui/react-components";
import type { RuleLine } from "../../actions/results/UnitView";
import { resultWords } from "../../text/resultWords";
import { Quiet } from "../Quiet";
import { Section } from "../Section";
import { SourceMark } from "./SourceMark";

const useStyles = makeStyles({
  rules: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" }, // prettier-ignore
  rule: { display: "flex", justifyContent: "space-between", gap: "12px" },
  result: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  source: { fontSize: tokens.fontSizeBase200 },
});

/** Which rule made which figure, each with the clause where it stands. */
export function RuleList({ rules }: { rules: readonly RuleLine[] }) {
  const styles = useStyles();
  if (rules.length === 0) return null;
  return (
    <section>
      <Section>{resultWords.rules}</Section>
      <ul className={styles.rules}>
        {rules.map(({ text, result, source, isInferred, interval }) => (
          <li key={text}>
            <div className={styles.rule}>
              <span>{text}</span>
              {result !== undefined && <span className={styles.result}>{result}</span>}
            </div>
            <div className={styles.source}>
              <SourceMark source={source} isInferred={isInferred} isFull />
            </div>
            {interval !== undefined && <Quiet>{resultWords.interval(interval)}</Quiet>}
          </li>
        ))}
      </ul>
    </section>
  );
}
