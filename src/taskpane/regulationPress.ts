import type { Overview } from "../actions/Overview";
import { regulationScreenWords } from "../text/regulationScreenWords";
import type { PaneStore } from "./PaneStore";

/** What can be pressed beside the name of the regulation. */
export interface RegulationPress {
  label: string;
  press: () => void;
}

/** Leads to what the regulation in force says; none where none is in force. */
export const regulationPress = (
  { regulation }: Overview,
  store: PaneStore,
): RegulationPress | undefined =>
  regulation && {
    label: regulationScreenWords.see,
    press: () => store.open({ is: "regulation" }),
  };
