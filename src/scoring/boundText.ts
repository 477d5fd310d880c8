import type { Basis } from "../regulations/Tier";
import { isRatioBasis } from "./boundRatio";
import { decimalText } from "./decimalText";
import { points } from "./points";

/** The lower bound of a tier as a formula compares it: 85 percent is 0.85, points are as they are. */
export function boundText(bound: number, on: Basis): string {
  const exact = points(bound);
  if (exact === undefined) throw new Error(`${bound} is no bound`);
  if (!isRatioBasis(on)) return decimalText(exact, ".");
  // A percent has two decimals more as a share: by its digits, for 84.2858 / 100 has others.
  const digits = String(exact).padStart(7, "0");
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, "");
}
