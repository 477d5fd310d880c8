import type { Criterion } from "../regulations/Criterion";
import type { Measure } from "../regulations/Measure";
import type { Interval, Source } from "../regulations/Source";
import type { Stage } from "../regulations/Regulation";
import type { Basis, Tier } from "../regulations/Tier";
import type { Points } from "./points";
import type { Ratio } from "./Ratio";

/** Where a finding stands: a unit of a block in one measure. */
export interface UnitPlace {
  block: string;
  unit: string;
  /** Of a commune: the district that it was listed in. */
  parent?: string;
  measure: Pick<Measure, "id" | "label">;
}

/** A criterion by id and label. */
export type NamedCriterion = Pick<Criterion, "id" | "label">;

/**
 * What the engine met that a person must look at, whatever sheet the scores came from. An `error`
 * forbids writing; a `warning` is shown with the result; a `note` says what was not computed.
 *
 * notEntered: no unit of the table has a score for this measure, so it was left out; not said where
 * there is no unit. unknownMax: a maximum is chưa rõ, so what needs it is left out. uncertainTier: the
 * value lies in the interval that the published tables leave open. inGap: between two bands of the scale.
 * addedWithoutRule: bonus or penalty of a regulation that has none, not counted. unknownCap: how much
 * of a bonus counts is chưa rõ, so there is no total.
 * roundingDecides: the exact and the printed value do not have the same tier.
 */
export type Finding =
  | { kind: "otherStage"; severity: "warning"; block: string; given: Stage; counts: Stage }
  | ({ kind: "notEntered"; severity: "note" } & Omit<UnitPlace, "unit" | "parent">)
  | ({ severity: "error" | "warning" | "note" } & UnitPlace &
      (
        | { kind: "unscored"; criterion: NamedCriterion }
        | { kind: "negativeScore"; criterion: NamedCriterion; given: Points }
        | {
            kind: "aboveMax";
            criterion: NamedCriterion;
            given: Points;
            max: Points;
            source: Source;
          }
        | { kind: "scoredThoughExempt"; criterion: NamedCriterion; given: Points; source: Source }
        | { kind: "exemptWithoutRule"; criterion: NamedCriterion }
        | {
            kind: "partsDiffer";
            criterion: NamedCriterion;
            given: Points;
            sum: Points;
            /** What was added up. */
            parts: readonly NamedCriterion[];
          }
        | { kind: "addedWithoutRule"; added: "bonus" | "penalty"; given: Points }
        | { kind: "unknownCap"; given: Points }
        | { kind: "zeroMax" }
        | { kind: "unknownMax"; needed: readonly ("ratio" | "tier" | "rank")[] }
        | { kind: "noParent" }
        | { kind: "inGap"; on: Basis; value: Ratio; above: Tier; below: Tier }
        | { kind: "belowScale"; on: Basis; value: Ratio; lowest: Tier }
        | {
            kind: "uncertainTier";
            on: Basis;
            value: Ratio;
            /** As graded by the number that the regulation took. */
            tier: Tier;
            /** Whose bound is only inferred. */
            between: Tier;
            interval: Interval;
          }
        | {
            kind: "roundingDecides";
            on: Basis;
            value: Ratio;
            tier: Tier;
            /** The printed value where the exact one is graded, else the exact one. */
            other: { on: Basis; value: Ratio; /** Absent: none. */ tier?: Tier };
            /** Of the basis of the grading. */
            source: Source;
          }
      ));
