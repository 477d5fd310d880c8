import { Link } from "@fluentui/react-components";
import type { Problem } from "../reading/Problem";
import { paneWords } from "../text/paneWords";
import { placeOf } from "../text/placeText";
import { regulationScreenWords } from "../text/regulationScreenWords";
import { Announcement } from "./Announcement";
import { FailureBar } from "./FailureBar";
import { Frame } from "./Frame";
import { Heading } from "./Heading";
import type { PaneState } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { Primary } from "./Primary";
import { ProblemCount } from "./ProblemCount";
import { ProblemList } from "./ProblemList";

interface RegulationScreenProps {
  /** What is wrong in the sheet "Quy định". */
  problems: readonly Problem[];
  state: PaneState;
  store: PaneStore;
}

/** The sheet "Quy định" has mistakes: until they are mended no score table can be told. */
export function RegulationScreen({ problems, state, store }: RegulationScreenProps) {
  const show = (sheet: string, cell: string) => void store.show(sheet, cell);
  const first = problems.map(placeOf).find((place) => place !== undefined);
  return (
    <Frame
      footer={
        <Primary
          label={paneWords.toFirstError}
          onPress={() => first && show(first.sheet, first.cell)}
        />
      }
    >
      {state.failed && <FailureBar {...state.failed} />}
      <Heading title={paneWords.regulationWrong} detail={paneWords.regulationWrongDetail} />
      <ProblemCount problems={problems} />
      <Announcement problems={problems.length} />
      <ProblemList problems={problems} acts={store} />
      <div>
        <Link as="button" onClick={() => store.open({ is: "writeRegulation" })}>
          {regulationScreenWords.rewrite}
        </Link>
      </div>
    </Frame>
  );
}
