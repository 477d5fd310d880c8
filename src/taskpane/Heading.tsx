import { makeStyles, tokens } from "@fluentui/react-components";
import { Quiet } from "./Quiet";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What a state says first, with a quiet line below. */
export function Heading({ title, detail }: { title: string; detail?: string }) {
  return (
    <div>
      <h1 className={useStyles().title}>{title}</h1>
      {detail !== undefined && <Quiet>{detail}</Quiet>}
    </div>
  );
}
