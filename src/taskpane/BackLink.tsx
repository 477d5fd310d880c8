import { Link } from "@fluentui/react-components";

/** Leads back from a screen that was opened over another. */
export function BackLink({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <div>
      <Link as="button" onClick={onPress}>
        {label}
      </Link>
    </div>
  );
}
