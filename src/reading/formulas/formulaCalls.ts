/** One call of an EGI function inside a formula. */
export interface FormulaCall {
  /** "RATIO" */
  name: string;
  /** As they stand in the formula, without spaces around them; "" where one is left out. */
  args: readonly string[];
  /** Where it begins and where it ends in the formula. */
  from: number;
  to: number;
}

/** Texts and quoted sheet names: nothing in them is a call. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const call = /(?<![\p{L}\p{N}_.!])EGI\.([A-Z]+)\(/giu;

/** The EGI calls of a formula as in en-US, outermost only, in their order. */
export function formulaCalls(formula: string): FormulaCall[] {
  const open = formula.replace(quoted, (part) => "_".repeat(part.length));
  const calls: FormulaCall[] = [];
  let end = 0;
  for (const found of open.matchAll(call)) {
    if (found.index < end) continue;
    const cuts = cutsOf(open, found.index + found[0].length);
    end = cuts.at(-1)!;
    const starts = [found.index + found[0].length - 1, ...cuts];
    const args = cuts.map((cut, at) => formula.slice(starts[at]! + 1, cut).trim());
    const isEmpty = args.length === 1 && args[0] === "";
    calls.push({
      name: found[1]!.toUpperCase(),
      args: isEmpty ? [] : args,
      from: found.index,
      to: end + 1,
    });
  }
  return calls;
}

/** The commas between the arguments that begin here, and the bracket that closes them. */
function cutsOf(open: string, start: number): number[] {
  const cuts: number[] = [];
  let depth = 0;
  for (let at = start; at < open.length; at += 1) {
    const sign = open[at]!;
    if ("({".includes(sign)) depth += 1;
    else if (sign === "," && depth === 0) cuts.push(at);
    else if (")}".includes(sign)) {
      if (depth === 0) return [...cuts, at];
      depth -= 1;
    }
  }
  return [...cuts, open.length]; // not closed: Excel would have refused it
}
