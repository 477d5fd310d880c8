import { nameKey } from "../../reading/names/nameKey";
import type { Criterion } from "../../regulations/Criterion";
import { assess } from "../../scoring/assess";
import { criterionPaths } from "../../scoring/criteriaOf";
import type { Points } from "../../scoring/points";
import type { Entry } from "../../scoring/ScoreTable";
import type { Scored } from "./Scored";
import { unitKey } from "../../reading/names/unitKey";

/**
 * Thử điểm: the results as they would be with other scores of one unit. Nothing is written; the
 * scores that were read are left as they are.
 *
 * @param given points by criterion id; what stands below such a criterion no longer counts
 */
export function tryScore(
  scored: Scored,
  block: string,
  key: string,
  given: ReadonlyMap<string, Points>,
): Scored {
  const { regulation } = scored;
  const paths = criterionPaths(regulation);
  const gone = new Set([...given.keys()].flatMap((id) => partsBelow(paths.get(id)!.at(-1)!)));
  const changed = (entry: Entry): Entry => ({
    ...entry,
    scores: {
      ...Object.fromEntries(Object.entries(entry.scores).filter(([id]) => !gone.has(id))),
      ...Object.fromEntries(given),
    },
  });
  const tables = scored.tables.map((read) =>
    read.table.block !== block
      ? read
      : {
          ...read,
          table: {
            ...read.table,
            entries: read.table.entries.map((entry) =>
              unitKey(entry) === key ? changed(entry) : entry,
            ),
          },
        },
  );
  const { results } = assess(
    tables.map(({ table }) => table),
    regulation,
    nameKey,
  );
  return { ...scored, tables, results };
}

const partsBelow = ({ criteria = [] }: Criterion): string[] =>
  criteria.flatMap((part) => [part.id, ...partsBelow(part)]);
