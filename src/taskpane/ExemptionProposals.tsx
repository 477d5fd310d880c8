import { Button, Text } from "@fluentui/react-components";
import type { ExemptionProposal } from "../actions/exemptionProposals";
import { exemptionWords as words } from "../text/exemptionWords";
import { Quiet } from "./Quiet";
import { Section } from "./Section";
import { ShortList } from "./ShortList";

interface ExemptionProposalsProps {
  proposals: readonly ExemptionProposal[];
  /** Fills the fields, where they are seen before anything is registered. */
  onTake: (proposal: ExemptionProposal) => void;
}

/** With which words other units are exempt; one press takes them over into the fields. */
export function ExemptionProposals({ proposals, onTake }: ExemptionProposalsProps) {
  if (proposals.length === 0) return null;
  return (
    <div>
      <Section>{words.proposals}</Section>
      <ShortList items={proposals} atFirst={3}>
        {(proposal) => {
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
        }}
      </ShortList>
    </div>
  );
}
