import type { AverageTable } from "../reading/AverageTable";
import { nameKey } from "../reading/names/nameKey";
import type { AveragesLayout } from "../regulations/layouts/AveragesLayout";

/** The committee's table for a table of averages; undefined where it typed none under that title. */
export const averagesOf = (
  { titles }: AveragesLayout,
  { averages }: { averages: readonly AverageTable[] },
): AverageTable | undefined =>
  averages.find(({ title }) => nameKey(title) === nameKey(titles.at(-1) ?? ""));
