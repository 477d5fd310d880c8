import type { ReactNode, Ref } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  section: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface SectionProps {
  children: ReactNode;
  heading?: Ref<HTMLHeadingElement> | undefined;
}

/** The title of a part of the body; it can take the focus when somebody asks to go there. */
export function Section({ children, heading }: SectionProps) {
  return (
    <h2 className={useStyles().section} ref={heading} tabIndex={heading ? -1 : undefined}>
      {children}
    </h2>
  );
}
