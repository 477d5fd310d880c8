import { type FormulaCall, formulaCalls } from "../../reading/formulas/formulaCalls";
import { referenceIn } from "../../reading/formulas/references";
import { isCellError } from "../cellError";
import { measureMeant } from "../measureMeant";
import { nativeMaxScore } from "./nativeMaxScore";
import type { Measure } from "../../regulations/Measure";
import { nativeGap } from "./nativeGap";
import { cellFor, literalText, type NativePlace } from "./NativePlace";
import { nativeParse } from "./nativeParse";
import { nativeRangeGap, nativeRangeTier, rangeBounds, type RangeBounds } from "./nativeRangeScale";
import { rankOf } from "./rankOf";
import { nativeRatio } from "./nativeRatio";
import { nativeStep } from "./nativeStep";
import { nativeTier } from "./nativeTier";
import { nativeYesNo } from "./nativeYesNo";
import { type Operand, operandOf } from "./operand";

/**
 * A formula for one cell with every EGI function replaced by functions that Excel 2010 has; undefined
 * where there is none that says the same, as for ranges of other shapes or dense ranks of scores that
 * are text.
 *
 * It is written for what the cells hold now: a score that is a number, or is written 38,5/40; a scale
 * whose bounds are numbers. Whatever comes to stand there otherwise makes an error and no other result.
 * MAXSCORE becomes its number. Whoever writes it compares what it comes to.
 */
export function nativeFormula(formula: string, place: NativePlace): string | undefined {
  try {
    return nativeText(formula, place);
  } catch (error) {
    if (isCellError(error)) return undefined; // the function itself has no answer
    throw error;
  }
}

function nativeText(text: string, place: NativePlace): string | undefined {
  let native = "";
  let from = 0;
  for (const call of formulaCalls(text)) {
    const expression = nativeCall(call, place);
    if (expression === undefined) return undefined;
    native += `${text.slice(from, call.from)}${expression}`;
    from = call.to;
  }
  const own = native + text.slice(from);
  const rest = formulaCalls(text).length === 0 ? text : withoutCalls(text);
  const isSpilled = place.shape.rows * place.shape.columns > 1;
  // A range outside the calls would be one for every cell, and no longer spill.
  return isSpilled && /[:#{]/.test(rest.replace(/"(?:[^"]|"")*"/g, "")) ? undefined : own;
}

const withoutCalls = (text: string): string =>
  formulaCalls(text).reduceRight(
    (rest, { from, to }) => rest.slice(0, from) + rest.slice(to),
    text,
  );

function nativeCall({ name, args }: FormulaCall, place: NativePlace): string | undefined {
  const given = (at: number): string | undefined => (args[at] === "" ? undefined : args[at]);
  const operand = (at: number): Operand | "blank" | undefined => {
    const argument = given(at);
    return argument === undefined
      ? undefined
      : operandOf(argument, place, (text) => nativeText(text, place));
  };
  const isLost = (at: number): boolean => given(at) !== undefined && operand(at) === undefined;
  switch (name) {
    case "MAXSCORE": {
      const block = args[0] === undefined ? undefined : (cellFor(args[0], place) ?? args[0]);
      return block === undefined ? undefined : nativeMaxScore(block, given(1), given(2), place);
    }
    case "PARSE":
      return given(0) === undefined ? undefined : nativeParse(given(0)!, given(1), place);
    case "YESNO":
      return isLost(1) || isLost(2) ? undefined : yesNoOf(operand(0), operand(1), operand(2));
    default:
  }
  const value = operand(0);
  if (value === undefined) return undefined;
  if (value === "blank") return '""';
  switch (name) {
    case "RATIO":
    case "GAP": {
      const max = operand(1);
      if (isLost(1)) return undefined;
      const whole = max === "blank" ? undefined : max;
      if (name === "RATIO") return nativeRatio(value, whole, given(2));
      const scale = scaleMeant(given(2), place);
      if (scale === undefined) return undefined;
      return "cells" in scale
        ? nativeRangeGap(value, whole, scale)
        : nativeGap(value, whole, scale.measure);
    }
    case "TIER": {
      const scale = scaleMeant(given(1), place);
      if (scale === undefined) return undefined;
      return "cells" in scale ? nativeRangeTier(value, scale) : nativeTier(value, scale.measure);
    }
    case "RANK":
      return rankOf(value, args, place);
    case "STEP":
      return given(1) === undefined ? undefined : nativeStep(value, given(1)!, place);
    default:
      return undefined;
  }
}

function yesNoOf(
  answer: Operand | "blank" | undefined,
  evidence: Operand | "blank" | undefined,
  worth: Operand | "blank" | undefined,
): string | undefined {
  if (answer === undefined || answer === "blank" || answer.isLiteral) return undefined;
  if (evidence === "blank" || evidence?.isLiteral) return undefined;
  if (worth === "blank" || worth?.written !== undefined) return undefined;
  return nativeYesNo(answer.text, evidence?.text, worth?.text ?? "1");
}

/** The scale that is meant: of a regulation, or kept in cells. Undefined where it has no native form. */
function scaleMeant(
  argument: string | undefined,
  place: NativePlace,
): { measure: Measure } | RangeBounds | undefined {
  const named = argument === undefined ? undefined : literalText(argument);
  if (argument === undefined || named !== undefined) return { measure: measureMeant(named) };
  const range = referenceIn(argument);
  return range === undefined ? undefined : rangeBounds(range, place.valuesIn(range));
}
