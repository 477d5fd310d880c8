import type { PartLayout } from "../regulations/layouts/Layout";

/** A result that the appendices show, and criteria of its block that they show beside it. */
export interface Shown {
  block: string;
  measure: string;
  criteria: readonly string[];
}

/** What a part of the appendices shows: the measure that it is of, and those of single columns. */
export function shownBy(part: PartLayout): Shown[] {
  if (part.is === "tableList" || part.is === "averages") return [];
  const { block, measure } = part;
  const columns = part.is === "table" ? part.columns : [];
  const contents = columns.map(({ shows }) => shows);
  const criteria = contents.flatMap((shows) => (shows.is === "criterion" ? [shows.id] : []));
  const others = contents.flatMap((shows) => ("measure" in shows ? [shows.measure] : []));
  return [
    { block, measure, criteria },
    ...others.map((other) => ({ block, measure: other, criteria: [] })),
  ];
}
