import type { Ratio } from "../scoring/Ratio";

/**
 * A number out of a cell as an exact fraction: the decimal of its 15 significant digits, as Excel
 * shows it, over a power of ten. 0.8999999999999999 (46.8 / 52) is 9 of 10.
 */
export function exactNumber(given: number): Ratio {
  if (Number.isInteger(given)) return { part: given + 0, whole: 1 }; // + 0: never -0
  const [digits = "", exponent = ""] = given.toExponential(14).split("e");
  const kept = digits.replace(".", "").replace(/0+$/, "");
  const places = kept.replace("-", "").length - 1 - Number(exponent);
  if (places > 22) return { part: 0, whole: 1 }; // 1.1e-16, what a subtraction leaves of 0
  return places > 0
    ? { part: Number(kept), whole: 10 ** places }
    : { part: Number(kept) * 10 ** -places, whole: 1 };
}
