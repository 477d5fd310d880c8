import { isRatioBasis } from "../../scoring/boundRatio";
import type { Finding } from "../../scoring/Finding";
import { basisWords } from "../basisWords";
import type { FindingSentences } from "../explainFinding";
import { intervalText } from "../intervalText";
import { listText } from "../listText";
import { pointsText } from "../pointsText";
import { stageText } from "../stageText";
import { valueText } from "../valueText";
import { pointsCounted } from "./pointsCounted";

const added = { bonus: "bonus", penalty: "penalty" } as const;

const figures = { ratio: "ratio", tier: "tier", rank: "rank" } as const;

/** Whose figure a finding about a tier is of, and in what. */
const gradedText = ({
  unit,
  measure,
  on,
  value,
}: Extract<
  Finding,
  { kind: "inGap" | "belowScale" | "uncertainTier" | "roundingDecides" }
>): string => `${unit}: ${valueText(value, on)} in “${measure.label}”`;

/** What the engine met: what it means and what to do, in English. */
export const findingSentences: FindingSentences = {
  otherStage: (finding) => ({
    what: `This table holds ${stageText[finding.given]}; the regulation ranks ${stageText[finding.counts]}.`,
    todo: `Use the table of ${stageText[finding.counts]}, or correct the stage of the table.`,
  }),
  notEntered: (finding) => ({
    what: `The table has no scores of “${finding.measure.label}”, so it is not ranked.`,
    todo: "Add their column if a ranking of its own is needed.",
  }),
  unscored: (finding) => ({
    what: `${finding.unit}: no score in “${finding.criterion.label}”, so there is no total and no rank.`,
    todo: "Enter 0 if no point was earned.",
  }),
  negativeScore: (finding) => ({
    what: `${finding.unit}: ${pointsCounted(pointsText(finding.given))} in “${finding.criterion.label}”, below 0.`,
    todo: "Enter a number from 0 up; points taken off belong in the penalty column.",
  }),
  aboveMax: (finding) => ({
    what: `${finding.unit}: ${pointsCounted(pointsText(finding.given))} in “${finding.criterion.label}”, above the maximum ${pointsText(finding.max)}.`,
    todo:
      finding.severity === "error"
        ? `Enter at most ${pointsText(finding.max)}. Source: ${finding.source}.`
        : `This maximum is only inferred; check it with the regulation. Source: ${finding.source}.`,
  }),
  scoredThoughExempt: (finding) => ({
    what: `${finding.unit}: ${pointsCounted(pointsText(finding.given))} in “${finding.criterion.label}”, but the unit is exempt.`,
    todo: `Enter “-”. Source: ${finding.source}.`,
  }),
  exemptWithoutRule: (finding) => ({
    what: `${finding.unit}: marked as not scored in “${finding.criterion.label}”, but the regulation does not exempt it, so the maximum is not reduced.`,
    todo: "Enter a score (0 if no point was earned), or add the exemption with its source to the regulation.",
  }),
  partsDiffer: (finding) => ({
    what: `${finding.unit}: “${finding.criterion.label}” says ${pointsCounted(pointsText(finding.given))}, its criteria add up to ${pointsText(finding.sum)}: ${pointsText(Math.abs(finding.given - finding.sum))} too ${finding.given > finding.sum ? "many" : "few"}.`,
    todo: `Correct the score of the group, or of its criteria: ${listText(finding.parts.map(({ label }) => label))}.`,
  }),
  addedWithoutRule: (finding) => ({
    what: `${finding.unit}: a ${added[finding.added]} of ${pointsText(finding.given)} is entered, but the regulation has no ${added[finding.added]}, so it is not counted.`,
    todo: `Delete the number, or add the ${added[finding.added]} with its source to the regulation.`,
  }),
  unknownCap: (finding) => ({
    what: `${finding.unit}: a bonus of ${pointsText(finding.given)} is entered, but it is unknown how much of it counts, so there is no total and no rank.`,
    todo: "Add the cap of the bonus, or the maximum, to the regulation.",
  }),
  zeroMax: (finding) => ({
    what: `${finding.unit}: the maximum of “${finding.measure.label}” is not above 0.`,
    todo: "Check the maximum and the exemptions of the unit.",
  }),
  unknownMax: (finding) => ({
    what: `${finding.unit}: the regulation does not give the maximum of “${finding.measure.label}”, so there is no ${finding.needed.map((each) => figures[each]).join(", ")}.`,
    todo: "Add the maximum to the regulation if needed.",
  }),
  noParent: (finding) => ({
    what: `${finding.unit}: its superior unit is unknown.`,
    todo: `Enter the superior unit, since the regulation ${finding.severity === "error" ? "ranks within" : "lists by"} each of them.`,
  }),
  inGap: (finding) => ({
    what: `${gradedText(finding)} lies between tier “${finding.below.label}” and tier “${finding.above.label}”; the regulation does not say which.`,
    todo: "Leave the unit without a tier until the competent authority decides, or correct the scale in the regulation.",
  }),
  belowScale: (finding) => ({
    what: `${gradedText(finding)} is below the lowest tier (“${finding.lowest.label}”) of the regulation.`,
    todo: "Check the scores, or add the lowest tier to the regulation.",
  }),
  uncertainTier: (finding) => ({
    what: `${gradedText(finding)} lies where the bound of tier “${finding.between.label}” is open: ${intervalText(finding.interval, isRatioBasis(finding.on))}. Graded “${finding.tier.label}” for now.`,
    todo: `This bound is inferred from figures and not in the document; check it before publishing. Source: ${finding.between.source}.`,
  }),
  roundingDecides: (finding) => ({
    what: `${gradedText(finding)} is graded “${finding.tier.label}”, but ${basisWords.en[finding.other.on]} is ${valueText(finding.other.value, finding.other.on)}, ${finding.other.tier === undefined ? "in no tier" : `in tier “${finding.other.tier.label}”`}: rounding decides the tier.`,
    todo: `Before publishing, check whether the document grades before or after rounding. The regulation in use takes ${basisWords.en[finding.on]}. Source: ${finding.source}.`,
  }),
};
