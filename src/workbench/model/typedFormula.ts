/** Parts of a formula in which a comma or semicolon is not ours: texts, quoted sheet names, arrays. */
const untouched = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}/g;

/**
 * A formula as typed where the comma is the decimal mark, in the way of the file: "=A1*0,5" is
 * "=A1*0.5", "=EGI.TIER(46,8/52)" is "=EGI.TIER(46.8/52)" and "=EGI.RATIO(F5;38,5)" is
 * "=EGI.RATIO(F5,38.5)". A comma that stands between anything but the digits of one number separates
 * arguments, as in English, for many type so.
 */
export function typedFormula(formula: string): string {
  const kept: string[] = [];
  const open = formula.replace(untouched, (part) => {
    kept.push(part);
    return "\u0000";
  });
  const translated = open
    .replaceAll(/(?<![\p{L}\p{N}_.$,])(\d+),(\d+)(?![\p{L}\p{N}_.]|,\d)/gu, "$1.$2")
    .replaceAll(";", ",");
  return translated.replaceAll("\u0000", () => kept.shift() ?? "");
}
