import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { MaxLine, UnitView } from "../../actions/results/UnitView";
import { resultWords } from "../../text/resultWords";
import { Quiet } from "../Quiet";
import { FigureLine } from "./FigureLine";
import { SourceMark } from "./SourceMark";

const useStyles = makeStyles({
  box: {
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold }, // prettier-ignore
});

/** Why the maximum of a unit is not that of its block. */
export function MaxBox({ max: { applicable, lines, isDeclared } }: Pick<UnitView, "max">) {
  const styles = useStyles();
  if (applicable === undefined || (lines.length < 2 && lines[0]?.points === applicable))
    return null;
  return (
    <section className={styles.box}>
      <h2 className={styles.title}>{resultWords.whyMax(applicable)}</h2>
      {lines.map((line, at) => (
        <FigureLine
          key={at}
          figure={line.points}
          below={
            <>
              {line.reason !== undefined && <Quiet>{line.reason}</Quiet>}
              <Text size={200}>
                <SourceMark source={line.source} isInferred={line.isInferred} isFull />
              </Text>
            </>
          }
        >
          {labelOf(line)}
        </FigureLine>
      ))}
      {isDeclared && <Quiet>{resultWords.declared}</Quiet>}
      <FigureLine isSum figure={applicable}>
        {resultWords.max}
      </FigureLine>
    </section>
  );
}

function labelOf({ is, label = "" }: MaxLine): string {
  switch (is) {
    case "full":
      return resultWords.blockMax;
    case "without":
      return resultWords.without(label);
    case "less":
      return resultWords.less(label);
    case "unallocated":
      return resultWords.unallocated;
  }
}
