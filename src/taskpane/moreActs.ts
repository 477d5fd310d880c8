import { navWords } from "../text/navWords";
import type { PaneStore } from "./PaneStore";
import type { MoreAct } from "./TabBar";

/** Việc khác: what can be done from any tab, in groups. */
export const moreActs = (store: PaneStore, changeLanguage: () => void): MoreAct[][] => [
  [{ label: navWords.seeRegulation, press: () => store.open({ is: "regulation" }) }],
  [{ label: navWords.otherLanguage, press: changeLanguage }],
];
