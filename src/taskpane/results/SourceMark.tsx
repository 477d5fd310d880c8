import { makeStyles, tokens } from "@fluentui/react-components";
import { Document16Regular } from "@fluentui/react-icons/svg/document";
import { Lightbulb16Regular } from "@fluentui/react-icons/svg/lightbulb";
import { resultWords } from "../../text/resultWords";

const useStyles = makeStyles({
  source: { display: "inline-flex", alignItems: "center", gap: "4px" },
  printed: { color: tokens.colorNeutralForeground3 },
  inferred: {
    color: tokens.colorPaletteMarigoldForeground2,
    textDecorationLine: "underline",
    textDecorationStyle: "dashed",
    textUnderlineOffset: "2px",
  },
});

interface SourceMarkProps {
  source: string;
  isInferred: boolean;
  /** Whether the source itself is said, not only what kind it is. */
  isFull?: boolean;
}

/** Where a number stands: a page sign for printed, a lamp, dashes and the word for inferred. */
export function SourceMark({ source, isInferred, isFull = false }: SourceMarkProps) {
  const styles = useStyles();
  const kind = isInferred ? resultWords.inferred : resultWords.printed;
  return (
    <span className={styles.source} title={source}>
      {isInferred ? <Lightbulb16Regular aria-hidden /> : <Document16Regular aria-hidden />}
      <span className={isInferred ? styles.inferred : styles.printed}>
        {isFull ? source : kind}
      </span>
    </span>
  );
}
