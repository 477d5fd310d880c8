import { Button, makeStyles } from "@fluentui/react-components";
import { navWords } from "../text/navWords";
import { regulationScreenWords } from "../text/regulationScreenWords";
import { BackLink } from "./BackLink";
import { FailureBar } from "./FailureBar";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import type { MoreGroup } from "./moreActs";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { Quiet } from "./Quiet";
import { Section } from "./Section";

const useStyles = makeStyles({
  acts: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: "6px 0 0",
    padding: 0,
    listStyleType: "none",
  },
  act: { width: "100%", justifyContent: "flex-start", textAlign: "left" },
});

interface MoreScreenProps {
  groups: readonly MoreGroup[];
  state: PaneState;
  store: PaneStore;
}

/** Việc khác: what can be done from any tab, each with a line that says what it does. */
export function MoreScreen({ groups, state, store }: MoreScreenProps) {
  const styles = useStyles();
  return (
    <Frame>
      <BackLink label={regulationScreenWords.back} onPress={store.leave} />
      {state.failed && <FailureBar {...state.failed} />}
      <Heading title={navWords.more} />
      {groups.map(({ title, acts }) => (
        <section key={title}>
          <Section>{title}</Section>
          <ul className={styles.acts}>
            {acts.map(({ label, detail, press }) => (
              <li key={label}>
                <Button className={styles.act} onClick={press}>
                  {label}
                </Button>
                {detail !== undefined && <Quiet>{detail}</Quiet>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Frame>
  );
}
