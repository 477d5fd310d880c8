import type { NavWords } from "../navWords";

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
  seeProblems: (count) => (count === 1 ? "See 1 problem" : `See ${count} problems`),
  produceNext: "Create appendices",
  checkTitle: (count) =>
    count === 0 ? "No problems" : count === 1 ? "1 problem" : `${count} problems`,
  recheck: "Checked again when cells change.",
  nextError: "Go to the next error",
  errorsLeft: (errors) =>
    `${errors === 1 ? "1 error" : `${errors} errors`} to settle before appendices can be created.`,
  repairCells: (cells) => (cells === 1 ? "Repair 1 cell" : `Repair ${cells} cells`),
  repairable: "Can be undone by one press.",
  onSheet: (sheet) => `Sheet “${sheet}”`,
  group: (title, count) => `${title}, ${count}`,
  loading: "Opening",
};
