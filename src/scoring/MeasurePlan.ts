import type { Exemption } from "../regulations/Exemption";
import type { Measure } from "../regulations/Measure";
import type { Regulation } from "../regulations/Regulation";
import { criteriaOf, type CriterionPath, criterionPaths } from "./criteriaOf";
import { exemptionsOf } from "./exemptionsOf";
import { maxOf, type Maxima } from "./maxOf";

/** What is the same for every unit of a block in one measure, worked out once. */
export interface MeasurePlan {
  regulation: Regulation;
  measure: Measure;
  block: string;
  criteria: ReturnType<typeof criteriaOf>;
  paths: ReadonlyMap<string, CriterionPath>;
  maxima: Maxima;
  /** Of every criterion of the block, without weights. */
  criterionMaxima: ReadonlyMap<string, Maxima>;
  exemptionsOf: (unit: string) => readonly Exemption[];
}

/** Works out what a measure needs of a regulation for one block. */
export function planOf(
  measure: Measure,
  block: string,
  regulation: Regulation,
  keyOf?: (name: string) => string,
): MeasurePlan {
  const paths = criterionPaths(regulation);
  const ofBlock = [...paths].filter(([, path]) => block in path.at(-1)!.maxScore);
  return {
    regulation,
    measure,
    block,
    criteria: criteriaOf(measure, block, regulation),
    paths,
    maxima: maxOf(measure, block, regulation),
    criterionMaxima: new Map(
      ofBlock.map(([id]) => [id, maxOf({ id, of: [id] }, block, regulation, "plain")]),
    ),
    exemptionsOf: exemptionsOf(regulation, block, keyOf),
  };
}
