import { makeStyles, tokens } from "@fluentui/react-components";
import { Quiet } from "./Quiet";
import { useUnseen } from "./useUnseen";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface HeadingProps {
  title: string;
  detail?: string;
  /** Where the tab says it already: the title is there for a screen reader. */
  isUnseen?: boolean;
}

/** What a state says first, with a quiet line below. */
export function Heading({ title, detail, isUnseen = false }: HeadingProps) {
  const styles = useStyles();
  const unseen = useUnseen();
  return (
    <div className={isUnseen ? unseen : undefined}>
      <h1 className={styles.title}>{title}</h1>
      {detail !== undefined && <Quiet>{detail}</Quiet>}
    </div>
  );
}
