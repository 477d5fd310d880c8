import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  section: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The title of a part of the body. */
export const Section = ({ children }: { children: ReactNode }) => (
  <h2 className={useStyles().section}>{children}</h2>
);
