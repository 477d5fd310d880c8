import { readColumns } from "./readColumns";
import type { FurtherPart } from "./ReadTable";
import { tableArea } from "./tableArea";
import { isSameTable } from "./TableName";
import type { TablePart } from "./TablePart";

/** The parts of a table under another name than its first, one for each name. */
export function furtherParts(parts: readonly TablePart[]): FurtherPart[] {
  const first = parts.map(({ name }) => parts.findIndex((each) => isSameTable(each.name, name)));
  return parts.flatMap((part, at) => {
    if (first[at] !== at || at === 0) return [];
    const { name, blockFrom } = part;
    const area = tableArea(parts.filter((_, other) => first[other] === at));
    return [{ name, sheet: name.sheet, area, columns: readColumns(part), blockFrom: blockFrom! }];
  });
}

/** Parts below one heading as one, so that what is said of the heading is said once. */
export function joinedByHeading(parts: readonly TablePart[]): TablePart[] {
  const joined: TablePart[] = [];
  for (const part of parts) {
    const at = joined.findIndex(({ heading }) => heading === part.heading);
    const same = joined[at];
    if (same === undefined) joined.push(part);
    else joined[at] = { ...same, units: [...same.units, ...part.units] };
  }
  return joined;
}
