import { outsideQuotes } from "./outsideQuotes";

const call = /(?<![\p{L}\p{N}_.])(LET|LAMBDA)\(/giu;
const word = /^\s*[\p{L}_\\][\p{L}\p{N}_.\\]*\s*$/u;

/** Where the arguments of a call begin and end; `from` is behind its opening parenthesis. */
function argumentsOf(formula: string, from: number): { texts: string[]; end: number } {
  const texts: string[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < formula.length; at += 1) {
    const sign = formula[at]!;
    if (sign === '"' || sign === "'") at = Math.max(at, formula.indexOf(sign, at + 1));
    else if ("({[".includes(sign)) depth += 1;
    else if (depth === 0 && (sign === "," || sign === ")")) {
      texts.push(formula.slice(start, at));
      start = at + 1;
      if (sign === ")") return { texts, end: at };
    } else if (")}]".includes(sign)) depth -= 1;
  }
  return { texts, end: formula.length }; // not closed: a formula that Excel would refuse
}

const marked = (text: string, names: readonly string[]): string =>
  outsideQuotes(text, (part) =>
    names.reduce((done, name) => {
      const plain = name.replaceAll(/[.\\]/g, "\\$&");
      return done.replace(
        new RegExp(`(?<![\\p{L}\\p{N}_.!])${plain}(?![\\p{L}\\p{N}_.!])`, "giu"),
        "_xlpm.$&",
      );
    }, part),
  );

/** A formula in which the names that LET and LAMBDA give stand behind "_xlpm.", as a file keeps them. */
export function markedParameters(formula: string): string {
  call.lastIndex = 0;
  const found = call.exec(formula);
  if (!found) return formula;
  const from = found.index + found[0].length;
  const { texts, end } = argumentsOf(formula, from);
  const isLet = found[1]!.toUpperCase() === "LET";
  const names = texts
    .filter((text, i) => i < texts.length - 1 && (!isLet || i % 2 === 0) && word.test(text))
    .map((text) => text.trim());
  const inside = texts.map((text) => marked(markedParameters(text), names)).join(",");
  return formula.slice(0, from) + inside + markedParameters(formula.slice(end));
}
