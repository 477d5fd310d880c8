import { useState } from "react";
import { Button, Link, Text, makeStyles } from "@fluentui/react-components";
import type { ExemptionProposal } from "../actions/exemptionProposals";
import { exemptionWords as words } from "../text/exemptionWords";
import { Quiet } from "./Quiet";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** More than this many show this many and a link to the rest. */
const shownAtFirst = 3;

interface ExemptionProposalsProps {
  proposals: readonly ExemptionProposal[];
  /** Fills the fields, where they are seen before anything is registered. */
  onTake: (proposal: ExemptionProposal) => void;
}

/** With which words other units are exempt; one press takes them over into the fields. */
export function ExemptionProposals({ proposals, onTake }: ExemptionProposalsProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  if (proposals.length === 0) return null;
  const shown = isWhole ? proposals : proposals.slice(0, shownAtFirst);
  const hidden = proposals.length - shown.length;
  return (
    <div>
      <Section>{words.proposals}</Section>
      <ul className={styles.list}>
        {shown.map((proposal) => {
          const { reason, source, document, units } = proposal;
          return (
            <li key={JSON.stringify(proposal)}>
              <Text block>{reason}</Text>
              <Quiet>{words.source(source, document)}</Quiet>
              <Quiet>{words.units(units)}</Quiet>
              <Button
                size="small"
                aria-label={words.takeOf(reason)}
                onClick={() => onTake(proposal)}
              >
                {words.take}
              </Button>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && (
        <Link as="button" onClick={() => setWhole(true)}>
          {words.more(hidden)}
        </Link>
      )}
    </div>
  );
}
