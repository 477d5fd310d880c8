import { Button } from "@fluentui/react-components";
import { Quiet } from "./Quiet";

interface PrimaryProps {
  /** What the press will do, or why it cannot be done yet. */
  hint?: string | undefined;
  label: string;
  onPress: () => void;
}

/** The one primary button of a screen, with its consequence above. */
export function Primary({ hint, label, onPress }: PrimaryProps) {
  return (
    <>
      {hint !== undefined && <Quiet>{hint}</Quiet>}
      <Button appearance="primary" onClick={onPress}>
        {label}
      </Button>
    </>
  );
}
