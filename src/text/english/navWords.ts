import type { NavWords } from "../navWords";
import { counted } from "./counted";

/** The words of the way through the pane, in English. */
export const navWords: NavWords = {
  tabs: "Steps",
  tab: { data: "Data", check: "Check", results: "Results", appendices: "Appendices" },
  more: "More",
  regulationGroup: "Regulation",
  seeRegulation: "See the regulation",
  writeRegulation: "Write the sheet Quy định",
  languageGroup: "Ngôn ngữ",
  otherLanguage: "Tiếng Việt",
  seeResults: "See results",
  seeProblems: (count) => `See ${counted(count, "problem")}`,
  produceNext: "Create appendices",
  checkTitle: (count) => (count === 0 ? "No problems" : counted(count, "problem")),
  recheck: "Checked again when cells change.",
  nextError: "Go to the next error",
  errorsLeft: (errors) => `${counted(errors, "error")} to settle before appendices can be created.`,
  repairCells: (cells) => `Repair ${counted(cells, "cell")}`,
  repairable: "Can be undone by one press.",
  onSheet: (sheet) => `Sheet “${sheet}”`,
  group: (title, count) => `${title}, ${count}`,
  loading: "Opening",
};
