import type { Exemption } from "../regulations/Exemption";
import type { Regulation } from "../regulations/Regulation";
import { foldedUnit } from "./foldedUnit";

const none: readonly Exemption[] = [];

/**
 * Finds the exemptions of a unit of one block by its name.
 *
 * @param keyOf what makes two names the same unit
 */
export function exemptionsOf(
  { exemptions }: Pick<Regulation, "exemptions">,
  block: string,
  keyOf: (name: string) => string = foldedUnit,
): (unit: string) => readonly Exemption[] {
  const byUnit = new Map<string, Exemption[]>();
  for (const exemption of exemptions) {
    if (exemption.block !== block) continue;
    const key = keyOf(exemption.unit);
    byUnit.set(key, [...(byUnit.get(key) ?? []), exemption]);
  }
  return byUnit.size === 0 ? () => none : (unit) => byUnit.get(keyOf(unit)) ?? none;
}
