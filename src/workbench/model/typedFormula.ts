/** Parts of a formula in which a comma or semicolon is not ours: texts, quoted sheet names, arrays. */
const untouched = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}/g;

/**
 * A formula as typed where the comma is the decimal mark, in the way of the file: "=A1*0,5" is
 * "=A1*0.5" and "=EGI.RATIO(F5;38,5)" is "=EGI.RATIO(F5,38.5)". Without a semicolon the commas
 * inside brackets separate arguments, as in English, for many type so.
 */
export function typedFormula(formula: string): string {
  const kept: string[] = [];
  const open = formula.replace(untouched, (part) => {
    kept.push(part);
    return "\u0000";
  });
  const isVietnamese = open.includes(";");
  let depth = 0;
  const translated = open.replaceAll(/[();,]/g, (sign, at: number) => {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (sign === ";") return ",";
    const isInNumber = sign === "," && /^\d,\d$/.test(open.slice(at - 1, at + 2));
    return isInNumber && (isVietnamese || depth === 0) ? "." : sign;
  });
  return translated.replaceAll("\u0000", () => kept.shift() ?? "");
}
