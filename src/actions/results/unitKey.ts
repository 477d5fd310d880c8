import { nameKey } from "../../reading/names/nameKey";

/** What tells a unit of a block from the others: communes of one name have different districts. */
export const unitKey = ({ unit, parent }: { unit: string; parent?: string }): string =>
  `${nameKey(parent ?? "")}/${nameKey(unit)}`;
