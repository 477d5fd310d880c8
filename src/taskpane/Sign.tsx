import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../reading/Problem";
import { paneWords } from "../text/paneWords";

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  note: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  clear: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

/** A severity as a shape with its word; never colour alone. "clear": nothing to complain of. */
export function Sign({ of }: { of: Severity | "clear" }) {
  const styles = useStyles();
  if (of === "clear") return <CheckmarkCircle16Filled className={styles.clear} aria-hidden />;
  const label = paneWords.severity[of];
  if (of === "error") return <ErrorCircle16Filled className={styles.error} aria-label={label} />;
  if (of === "warning") return <Warning16Filled className={styles.warning} aria-label={label} />;
  return <Info16Regular className={styles.note} aria-label={label} />;
}
