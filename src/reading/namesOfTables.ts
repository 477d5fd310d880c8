import type { TableName } from "./TableName";

/** What tells a table of a sheet from the others. */
export type TableSigns = Required<Pick<TableName, "title" | "heading" | "first">>;

/** Gives a table its name by what it shows; asked once for each table of a sheet, top to bottom. */
export type NameGiver = (signs: TableSigns) => TableName;

/**
 * Names the tables of one sheet in two runs over them: what the others show is known after the first
 * only, which may end the matter where no two have a title alike.
 *
 * @param run goes over the tables in the same order each time, whatever their names are
 */
export function withNames<Found>(sheet: string, run: (named: NameGiver) => Found): Found {
  const all: TableSigns[] = [];
  const found = run((signs) => {
    all.push(signs);
    return { sheet, ...signs, nth: 1 };
  });
  if (new Set(all.map(({ title }) => title)).size === all.length) return found;
  const names = all.map((signs, at) => nameAmong(sheet, signs, all, at));
  let next = 0;
  return run(() => names[next++]!);
}

function nameAmong(
  sheet: string,
  signs: TableSigns,
  all: readonly TableSigns[],
  at: number,
): TableName {
  const alike = (...of: (keyof TableSigns)[]) =>
    all.filter((other) => of.every((sign) => other[sign] === signs[sign]));
  if (alike("title").length === 1) return { sheet, ...signs, nth: 1 };
  if (alike("title", "heading").length === 1) return { sheet, ...signs, shares: "title", nth: 1 };
  const same = alike("title", "heading", "first");
  if (same.length === 1) return { sheet, ...signs, shares: "heading", nth: 1 };
  const nth = same.filter((other) => all.indexOf(other) <= at).length;
  return { sheet, ...signs, shares: "first", nth };
}
