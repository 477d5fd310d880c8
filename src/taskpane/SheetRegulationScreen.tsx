import { Link, Text } from "@fluentui/react-components";
import type { Regulation } from "../regulations/Regulation";
import { documentText } from "../text/documentText";
import { regulationScreenWords as words } from "../text/regulationScreenWords";
import { BackLink } from "./BackLink";
import { FailureBar } from "./FailureBar";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { Primary } from "./Primary";

interface SheetRegulationScreenProps {
  regulation: Regulation;
  /** The name of the sheet "Quy định" that says it. */
  sheet: string;
  state: PaneState;
  store: PaneStore;
}

/** The regulation in force stands on a sheet of the workbook: what it is, and the way to it. */
export function SheetRegulationScreen(props: SheetRegulationScreenProps) {
  const { regulation, sheet, state, store } = props;
  const { label, document, layout } = regulation;
  return (
    <Frame
      regulation={label}
      footer={
        <Primary
          hint={words.onSheet(sheet)}
          label={words.openSheet(sheet)}
          onPress={() => void store.show(sheet, "A1")}
        />
      }
    >
      <BackLink label={words.back} onPress={store.leave} />
      {state.failed && <FailureBar {...state.failed} />}
      <Heading title={label} detail={documentText(document)} />
      {layout === undefined && <Text>{words.noLayout}</Text>}
      <div>
        <Link as="button" onClick={() => store.open({ is: "writeRegulation" })}>
          {words.rewrite}
        </Link>
      </div>
    </Frame>
  );
}
