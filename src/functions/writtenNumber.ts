import type { Ratio } from "../scoring/Ratio";

/**
 * A number typed as text, as an exact fraction: "38,5" and "38.5" are 385 of 10, "1.035,5" is 10355 of 10.
 *
 * @param mark the decimal mark of the regulation; decides what "1.000" is
 * @returns undefined for what is no number of at most 15 digits, "eitherMark" for "1.000" without a mark
 */
export function writtenNumber(
  text: string,
  mark: "," | "." | undefined,
): Ratio | "eitherMark" | undefined {
  const shape = /^([-−]?)(\d+(?:[.,]\d+)*)$/.exec(text);
  if (shape === null) return undefined;
  const [, sign = "", body = ""] = shape;
  const separator = decimalSeparator(body, mark);
  if (separator === "eitherMark") return separator;
  const [grouped = "", fraction = "", ...more] =
    separator === undefined ? [body] : body.split(separator);
  if (more.length > 0 || !/^(\d+|\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3})+)$/.test(grouped))
    return undefined;
  const kept = fraction.replace(/0+$/, "");
  const size = Number(grouped.replace(/[.,]/g, "") + kept);
  if (size >= 1e15 || kept.length > 15) return undefined;
  return { part: sign === "" || size === 0 ? size : -size, whole: 10 ** kept.length };
}

function decimalSeparator(
  body: string,
  mark: "," | "." | undefined,
): "," | "." | "eitherMark" | undefined {
  const separators = body.replace(/\d/g, "");
  const last = separators.at(-1) as "," | "." | undefined;
  if (last === undefined) return undefined;
  if (separators.length > 1) return new Set(separators).size === 1 ? undefined : last;
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) return last;
  if (mark === undefined) return "eitherMark"; // a thousand here, one there
  return last === mark ? last : undefined;
}
