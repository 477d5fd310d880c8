import type { RegulationScreenWords } from "../regulationScreenWords";

/** The words of the screens of a regulation, in English. */
export const regulationScreenWords: RegulationScreenWords = {
  back: "← Back",
  see: "See",
  noLayout: "No appendices yet: checks and EGI functions only.",
  mine: "My regulation is not listed",
  writeTitle: "Write the sheet Quy định",
  writeDetail:
    "One sheet with blocks, groups, maxima, exemptions, tiers and ranking. Edit it there; EGI reads it again by itself.",
  writeFrom: "Starting from",
  blank: "Blank sheet",
  blankDetail: "Tables and headings only, to be filled in with the rules of the province.",
  writeFirst: "Choose a regulation to start from, or the blank sheet.",
  write: "Write the sheet Quy định",
  writesFresh: "Adds one sheet “Quy định”. Changes no existing sheet.",
  writesOver: (sheet) => `A sheet “${sheet}” exists: EGI asks before overwriting it.`,
  overwrite: (sheet) => `Overwrite the sheet “${sheet}”`,
  rewrite: "Rewrite the sheet Quy định",
  onSheet: (sheet) =>
    `This workbook follows the sheet “${sheet}”. Edit it there; EGI reads it again by itself.`,
};
