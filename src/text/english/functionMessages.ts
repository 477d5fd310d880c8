import type { FunctionMessages } from "../functionMessages";

/** What Excel shows beside #VALUE! and #N/A of an EGI function, in English. */
export const functionMessages: FunctionMessages = {
  noScore: "Score missing: choose a cell or range with scores.",
  noMaxScore: "Maximum missing: enter it, or write the score as 38,5/40.",
  maxScoreNotAboveZero: "The maximum must be above 0.",
  percentWithMaxScore: (given) =>
    `“${given}” is a percentage already and is not divided by a maximum.`,
  otherMaxScore: (given) => `“${given}” has another maximum than the second argument.`,
  shapesDiffer: "The ranges differ in rows or columns: choose ranges of one size.",
  notANumber: (given) => `“${given}” is neither a score nor a ratio.`,
  eitherMark: (given) =>
    `“${given}” has two readings (decimal mark or thousands separator): enter it as a number.`,
  notDecimals: "The number of decimals is a whole number from 0 to 10.",
  noRegulation:
    "No regulation chosen: choose one in the EGI pane, or name the scale, such as khanh-hoa-2020.",
  unknownRegulation: (given, known) =>
    `There is no regulation “${given}”. There are: ${known.join(", ")}.`,
  unknownBlock: (given, known) =>
    `The regulation has no block “${given}”. It has: ${known.join(", ")}.`,
  unknownScale: (given, known) =>
    `The regulation has no scale “${given}”. It has: ${known.join(", ")}.`,
  ambiguous: (given, known) => `“${given}” can be several: write one of: ${known.join(", ")}.`,
  notAScale:
    "A scale is the name of a regulation, or a range of two columns: lowest bound and tier.",
  otherUnit: (given) =>
    `${given} and the bounds differ in unit: use 85% with ratios, 85 with scores.`,
  boundTwice: (given) => `Two tiers of the scale have the bound ${given}.`,
  belowScale: (given) => `${given} is below the lowest bound of the scale.`,
  notARatio: (given) =>
    `${given} is not a ratio: enter 0,98 or 98%, or divide by the maximum with EGI.RATIO.`,
  notAScoreOfScale: (given) => `“${given}” is a ratio; this scale is one of scores.`,
  inGap: (given, below, above) =>
    `${given} lies between tier “${below}” and tier “${above}”: the regulation does not say which.`,
  noTiers: "The regulation does not grade this block.",
  ranksDiffer:
    "The regulation does not rank all tables in one way: say how equals are counted, such as canh-tranh.",
  noRange: "Range missing: the scores of the block to rank within.",
  notInRange: (given) => `${given} is not in the range to rank within.`,
  unknownTies: (given) =>
    `There is no way “${given}” to count equals. There are: canh-tranh (1, 2, 2, 4), day (1, 2, 2, 3), lien-tuc (1, 2, 3, 4).`,
  runningNeedsRange:
    "lien-tuc needs the whole range: enter the formula once, with diem and vung the same range.",
  noBlock: "Block missing, such as huyen.",
  maxScoreUnknown: "The regulation does not give this maximum.",
  exemptAboveMax: "The exempt points are more than the maximum of the block.",
  unknownExemption: (given) => `This block has no criterion and no exempt unit named “${given}”.`,
  outOfReach: (given) => `From ${given} even the maximum does not reach the next tier.`,
  notBounds: "Bounds are ratios, such as a range or 50%;80%.",
  notYesNo: (given) => `“${given}” is neither yes (có) nor no (không).`,
  noAnswer: "Answer missing: choose a cell or range that says yes (có) or no (không).",
  unknownPart: "The part to take is diem, toi-da or ty-le.",
  noText: "Text missing: choose a cell or range with text.",
  partMissing: (given) => `“${given}” does not hold the part to take.`,
  severalParts: (given) => `“${given}” holds several numbers; unclear which is the part to take.`,
};
