import type { Overview } from "../actions/Overview";
import { paneWords } from "../text/paneWords";
import { regulationScreenWords } from "../text/regulationScreenWords";
import type { PaneStore } from "./PaneStore";

/** What can be pressed beside the name of the regulation. */
export interface RegulationPress {
  label: string;
  press: () => void;
}

/** Leads from a regulation in force to the choice of another, or to what its sheet says; none where none is in force. */
export function regulationPress(
  { regulation, regulationSheet }: Overview,
  store: PaneStore,
): RegulationPress | undefined {
  if (regulation === undefined) return undefined;
  return regulationSheet === undefined
    ? { label: paneWords.changeRegulation, press: () => store.open({ is: "choice" }) }
    : {
        label: regulationScreenWords.see,
        press: () => store.open({ is: "sheetRegulation", sheet: regulationSheet }),
      };
}
