import type { FaultSentences } from "../explainFault";
import { intervalText } from "../intervalText";
import { pointsCounted } from "./pointsCounted";

const number = (value: number): string => String(value).replace(".", ",");

/** What is wrong with a regulation and what to do, in English. */
export const faultSentences: FaultSentences = {
  noSource: (fault) => ({
    what: `${fault.name}: no source given.`,
    todo: "Enter article, clause or section of the document; if inferred from figures, “suy ra từ …”.",
  }),
  noReason: (fault) => ({
    what: `${fault.name}: exempt without a reason.`,
    todo: "Enter the reason, such as “không có danh mục TTHC”.",
  }),
  incompleteDocument: (fault) => ({
    what: `${fault.name}: the exempting document lacks its number or date.`,
    todo: "Enter both number and date; leave both blank if the source is this document.",
  }),
  inferredWithoutInterval: (fault) => ({
    what: `${fault.name}: inferred from figures, without an interval.`,
    todo: "Enter the interval that the figures allow, such as above 84,29 up to 85.",
  }),
  intervalOfPrinted: (fault) => ({
    what: `${fault.name}: has an interval, but its source does not say inferred.`,
    todo: "If the document prints this number, delete the interval; if not, change the source to “suy ra từ …”.",
  }),
  outsideInterval: (fault) => ({
    what: `${fault.name}: ${number(fault.value)} lies outside its interval (${intervalText(fault.interval, false)}).`,
    todo: "Correct the number or the interval.",
  }),
  notPoints: (fault) => ({
    what: `${fault.name}: ${number(fault.given)} cannot be used as points.`,
    todo: "Enter a number from 0 up, with at most four decimals.",
  }),
  notDecimals: (fault) => ({
    what: `${fault.name}: the number of decimals is ${number(fault.given)}.`,
    todo: `Enter a whole number from 0 to ${fault.most}.`,
  }),
  idTwice: (fault) => ({
    what: `${fault.name}: id “${fault.id}” is used twice.`,
    todo: "Each block and each criterion has an id of its own.",
  }),
  unknownBlock: (fault) => ({
    what: `${fault.name}: there is no block “${fault.id}”.`,
    todo: "Correct the id, or add the block to the regulation.",
  }),
  unknownCriterion: (fault) => ({
    what: `${fault.name}: this block has no criterion “${fault.id}”.`,
    todo: "Correct the id, or add the criterion and its maximum for the block.",
  }),
  unknownMeasure: (fault) => ({
    what: `${fault.name}: this block has no ranking “${fault.id}”, or it stands further down.`,
    todo: "Correct the id, or move that ranking up.",
  }),
  tooDeep: (fault) => ({
    what: `${fault.name}: at level ${fault.levels}.`,
    todo: "Criteria have at most four levels, groups included.",
  }),
  maximaDiffer: (fault) => ({
    what: `${fault.name}: maximum given as ${number(fault.stated)}, its parts add up to ${number(fault.sum)}.`,
    todo: "Correct the maxima; enter “chưa rõ” for a part that is unknown.",
  }),
  exemptsTooMuch: (fault) => ({
    what: `${fault.name}: exempt from ${pointsCounted(number(fault.taken))}, while the maximum is ${number(fault.max)}.`,
    todo: "Correct what is exempt.",
  }),
  exemptTwice: (fault) => ({
    what: `${fault.name}: criterion “${fault.id}” is exempt twice, or lies within one that is exempt.`,
    todo: "Keep one, so that the maximum is not reduced twice.",
  }),
  stepsOrder: (fault) => ({
    what: `${fault.name}: the steps are not in order from high to low.`,
    todo: "Put the step with the highest ratio and points first.",
  }),
  addedTwice: (fault) => ({
    what: `${fault.name}: criterion “${fault.id}” is added twice, by itself and within another.`,
    todo: "Keep one of them.",
  }),
  listedOtherwise: (fault) => ({
    what: `${fault.name}: listed in the order of entry, but equal units are ordered otherwise.`,
    todo: "List by result or by name, or keep equal units in the order of entry.",
  }),
  noMeasure: (fault) => ({
    what: `${fault.name}: no ranking given.`,
    todo: "Add a ranking for this block, or remove the block.",
  }),
  measureTwice: (fault) => ({
    what: `${fault.name}: given twice for one block.`,
    todo: "Keep one, or change its id.",
  }),
  noTiers: (fault) => ({
    what: `${fault.name}: the scale has no tier.`,
    todo: "Add tiers, or remove the grading.",
  }),
  twoBounds: (fault) => ({
    what: `${fault.name}: says both “from” and “above”.`,
    todo: "Keep one of them.",
  }),
  tiersOverlap: (fault) => ({
    what: `${fault.name}: tier “${fault.lower}” overlaps tier “${fault.upper}”, or tiers are not in order from high to low.`,
    todo: "Correct the bounds of the two tiers.",
  }),
  tiersGap: (fault) => ({
    what:
      fault.lower === undefined
        ? `${fault.name}: below ${number(fault.to)} there is no tier.`
        : `${fault.name}: between ${number(fault.from!)} (“${fault.lower}”) and ${number(fault.to)} (“${fault.upper}”) there is no tier.`,
    todo: "A unit with a result there is reported and not graded. Correct the scale if the document says otherwise.",
  }),
  noRatio: (fault) => ({
    what: `${fault.name}: graded or ranked by ratio, but its rounding is not given.`,
    todo: "Enter the number of decimals of the ratio.",
  }),
  noRounding: (fault) => ({
    what: `${fault.name}: ${fault.because === "weighted" ? "scores are weighted" : "graded or ranked by the rounded score"}, but the rounding of the total is not given.`,
    todo: "Enter the number of decimals of the total, and whether it is rounded before the ratio or only in print.",
  }),
};
