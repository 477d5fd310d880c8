import type { Layout } from "../../regulations/layouts/Layout";
import type { Regulation } from "../../regulations/Regulation";
import type { Fault } from "./Fault";
import { exemptionFaults } from "./exemptionFaults";
import { maximaFaults } from "./maximaFaults";
import { measureFaults } from "./measureFaults";
import { numberFaults } from "./numberFaults";
import { originFaults } from "./originFaults";
import { referenceFaults } from "./referenceFaults";
import { roundingFaults } from "./roundingFaults";
import { tierFaults } from "./tierFaults";

/**
 * Every fault of a regulation and of the appendices it is printed by, each with its place. With an error among them it must not be used:
 * the engine throws on what it cannot work with.
 *
 * Sums are compared only where every id and every number stands for something.
 *
 * @param layout the appendices that the regulation names; absent: none
 */
export function checkRegulation(regulation: Regulation, layout?: Layout): Fault[] {
  const faults = [
    ...referenceFaults(regulation, layout),
    ...originFaults(regulation),
    ...numberFaults(regulation),
  ];
  const isSound = !faults.some(({ kind }) => unsound.has(kind));
  return [
    ...faults,
    ...roundingFaults(regulation),
    ...(isSound
      ? [
          ...maximaFaults(regulation),
          ...exemptionFaults(regulation),
          ...measureFaults(regulation),
          ...regulation.measures.flatMap((measure, i) => tierFaults(measure, ["measures", i])),
        ]
      : []),
  ];
}

const unsound: ReadonlySet<Fault["kind"]> = new Set([
  "notPoints",
  "idTwice",
  "unknownBlock",
  "unknownCriterion",
]);
