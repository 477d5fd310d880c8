import type { ReactNode } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** A line of second rank: small and grey. */
export function Quiet({ children }: { children: ReactNode }) {
  return (
    <Text block size={200} className={useStyles().quiet}>
      {children}
    </Text>
  );
}
