import { useMemo, useState } from "react";
import { Button, Link, Text, makeStyles } from "@fluentui/react-components";
import type { Sourced } from "../../actions/regulation/RegulationView";
import { viewOfRegulation } from "../../actions/regulation/viewOfRegulation";
import type { Regulation } from "../../regulations/Regulation";
import { regulationScreenWords } from "../../text/regulationScreenWords";
import { regulationWords as words } from "../../text/regulationWords";
import { BackLink } from "../BackLink";
import { FailureBar } from "../FailureBar";
import { Frame } from "../Frame";
import { Heading } from "../Heading";
import type { PaneState } from "../PaneState";
import { Primary } from "../Primary";
import { Quiet } from "../Quiet";
import { Section } from "../Section";
import { MaximaTable } from "./MaximaTable";
import { SourcedLine } from "./SourcedLine";

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: "0 12px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface RegulationTabProps {
  regulation: Regulation;
  state: Pick<PaneState, "failed">;
  onBack: () => void;
  /** The sheet that says it; absent where the workbook has none. */
  sheet?: string | undefined;
  /** Opens that sheet. */
  onOpenSheet?: (() => void) | undefined;
  /** Writes that sheet from the regulation. */
  onWriteSheet: () => void;
  /** To the choice of another; absent where the sheet "Quy định" says which it is. */
  onChange?: (() => void) | undefined;
}

/** Quy định: which one, and where each of its numbers comes from. */
export function RegulationTab({
  regulation,
  state,
  onBack,
  sheet,
  onOpenSheet,
  onWriteSheet,
  onChange,
}: RegulationTabProps) {
  // prettier-ignore
  const styles = useStyles();
  const view = useMemo(() => viewOfRegulation(regulation), [regulation]);
  const [isOnlyInferred, setOnlyInferred] = useState(false);
  const shown = <Line extends Pick<Sourced, "isInferred">>(lines: readonly Line[]): Line[] =>
    lines.filter(({ isInferred }) => !isOnlyInferred || isInferred);
  return (
    <Frame
      footer={
        <>
          {onOpenSheet ? (
            <>
              <Primary label={words.openSheet} onPress={onOpenSheet} />
              <Button onClick={onWriteSheet}>{regulationScreenWords.rewrite}</Button>
            </>
          ) : (
            <Primary label={words.writeSheet} onPress={onWriteSheet} />
          )}
          {onChange && <Button onClick={onChange}>{words.change}</Button>}
        </>
      }
    >
      <BackLink label={regulationScreenWords.back} onPress={onBack} />
      {state.failed && <FailureBar {...state.failed} />}
      <Heading title={view.label} detail={view.document} />
      {view.basis.length > 0 && <Quiet>{words.basis(view.basis.join("; "))}</Quiet>}
      {sheet !== undefined && <Quiet>{regulationScreenWords.onSheet(sheet)}</Quiet>}
      {regulation.layout === undefined && <Quiet>{regulationScreenWords.noLayout}</Quiet>}
      <div className={styles.counts}>
        <Text>{words.printed(view.printed)}</Text>
        <Text>{words.inferred(view.inferred)}</Text>
        {view.inferred > 0 ? (
          <Link as="button" onClick={() => setOnlyInferred(!isOnlyInferred)}>
            {isOnlyInferred ? words.all : words.onlyInferred}
          </Link>
        ) : (
          <Quiet>{words.noneInferred}</Quiet>
        )}
      </div>
      {view.openPoint !== undefined && (
        <div>
          <Section>{words.openPoint}</Section>
          <Text block>{view.openPoint}</Text>
        </div>
      )}
      <section>
        <Section>{words.maxima}</Section>
        <MaximaTable view={view} isOnlyInferred={isOnlyInferred} />
      </section>
      {view.scales.map(({ of, tiers, on }) => (
        <section key={of.join("/")}>
          <Section>{words.scale(of)}</Section>
          <ul className={styles.list}>
            {shown([...tiers, on]).map((line) => (
              <SourcedLine key={line.what} what={line.what} sourced={line} />
            ))}
          </ul>
        </section>
      ))}
      <section>
        <Section>{words.rules}</Section>
        <ul className={styles.list}>
          {shown(view.rules).map((line) => (
            <SourcedLine key={`${line.what}/${line.source}`} what={line.what} sourced={line} />
          ))}
        </ul>
      </section>
      <section>
        <Section>{words.exemptions(view.exemptions.length)}</Section>
        {view.exemptions.length === 0 && <Quiet>{words.noExemptions}</Quiet>}
        <ul className={styles.list}>
          {shown(view.exemptions).map((each, at) => (
            <SourcedLine key={at} what={each.unit} sourced={each}>
              <Text block>{each.what.join("; ")}</Text>
              <Quiet>{each.reason}</Quiet>
            </SourcedLine>
          ))}
        </ul>
      </section>
    </Frame>
  );
}
