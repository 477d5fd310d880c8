import type { Survey } from "./survey";

/** Names for hidden sheets of one run, as many as asked for, none of them in use. */
export function temporaryNames(before: Survey, count: number): string[] {
  const taken = new Set(before.sheets.map(({ name }) => name.toLocaleLowerCase()));
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) {
    const name = `EGI ${number}`;
    if (!taken.has(name.toLocaleLowerCase())) names.push(name);
  }
  return names;
}
