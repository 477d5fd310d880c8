import type { Interval } from "../../regulations/Source";

/** Where in a regulation: ["measures", 0, "grading", "tiers", 1], and the label of what stands there. */
export interface FaultPlace {
  at: readonly (string | number)[];
  name: string;
}

/**
 * A fault of a regulation, whoever wrote it. An `error` makes results wrong or impossible; a
 * `warning` is what the document itself leaves open and must be shown.
 */
export type Fault = { severity: "error" | "warning" } & FaultPlace &
  (
    | { kind: "noSource" }
    | { kind: "noReason" }
    | { kind: "incompleteDocument" }
    | { kind: "inferredWithoutInterval" }
    | { kind: "intervalOfPrinted" }
    | { kind: "outsideInterval"; value: number; interval: Interval }
    | { kind: "notPoints"; given: number }
    | { kind: "notDecimals"; given: number; most: number }
    | { kind: "idTwice"; id: string }
    | { kind: "unknownBlock"; id: string }
    | { kind: "unknownCriterion"; id: string }
    | { kind: "unknownMeasure"; id: string }
    | { kind: "tooDeep"; levels: number }
    | { kind: "maximaDiffer"; block: string; stated: number; sum: number }
    | { kind: "exemptsTooMuch"; max: number; taken: number }
    | { kind: "exemptTwice"; id: string }
    | { kind: "stepsOrder" }
    | { kind: "addedTwice"; id: string }
    | { kind: "listedOtherwise" }
    | { kind: "noMeasure" }
    | { kind: "measureTwice"; block: string }
    | { kind: "noTiers" }
    | { kind: "twoBounds" }
    | { kind: "tiersOverlap"; upper: string; lower: string }
    | { kind: "tiersGap"; upper: string; lower?: string; from?: number; to: number }
    | { kind: "noRatio" }
    | { kind: "noRounding"; because: "weighted" | "printedDecides" }
  );
