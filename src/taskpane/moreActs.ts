import { beginWords } from "../text/beginWords";
import { navWords } from "../text/navWords";
import type { PaneStore } from "./PaneStore";

/** Something that can be done from any tab. */
export interface MoreAct {
  label: string;
  detail?: string;
  press: () => void;
}

export interface MoreGroup {
  title: string;
  acts: readonly MoreAct[];
}

/** Việc khác: what can be done from any tab, in groups. */
export const moreActs = (store: PaneStore, changeLanguage: () => void): MoreGroup[] => [
  {
    title: navWords.regulationGroup,
    acts: [
      { label: navWords.seeRegulation, press: () => store.open({ is: "regulation" }) },
      { label: navWords.writeRegulation, press: () => store.open({ is: "writeRegulation" }) },
    ],
  },
  {
    title: beginWords.ways,
    acts: [
      {
        label: beginWords.make,
        detail: beginWords.makeDetail,
        press: () => store.open({ is: "makeSheets" }),
      },
    ],
  },
  {
    title: navWords.languageGroup,
    acts: [{ label: navWords.otherLanguage, press: changeLanguage }],
  },
];
