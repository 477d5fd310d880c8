import { foldedName } from "../foldedName";
import { nameKey } from "./nameKey";

const council = `${nameKey(foldedName("Ủy ban nhân dân"))} `;

/** What two lines of one unit have in common: its name, and its parent where the table shows it. Communes of one name in two districts are two. */
export const unitKey = ({ unit, parent }: { unit: string; parent?: string }): string =>
  parent === undefined ? nameKey(unit) : `${parentKey(parent)}/${nameKey(unit)}`;

/** "UBND huyện Cam Lâm" and "Huyện Cam Lâm" are one parent. */
function parentKey(parent: string): string {
  const key = nameKey(parent);
  return key.startsWith(council) ? key.slice(council.length) : key;
}
