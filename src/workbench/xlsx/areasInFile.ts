import { formatAddress, parseAddress } from "../model/address";
import type { Area } from "../model/Area";

/** The areas of a `sqref`, which stand with blanks between them. */
export const areasFromFile = (addresses: string | undefined): Area[] =>
  (addresses ?? "").split(/\s+/).flatMap((address) => parseAddress(address) ?? []);

/** Areas as a `sqref`. */
export const areasToFile = (areas: readonly Area[]): string => areas.map(formatAddress).join(" ");
