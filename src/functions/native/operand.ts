import { referenceIn } from "../../reading/formulas/references";
import { regulationInForce } from "../regulationInForce";
import { cellFor, literalText, type NativePlace, ofNumber } from "./NativePlace";
import {
  literalScore,
  type WrittenScore,
  writingOf,
  withoutSpaces,
  writtenScore,
} from "./writtenScore";

/** A value that a native formula computes with. */
export interface Operand {
  /** As it stands in the formula. */
  text: string;
  /** Where it is a score written as text, its parts. */
  written?: WrittenScore;
  /** It stands in the formula itself, so that it is always this. */
  isLiteral?: true;
}

/** An argument for this place; undefined where it has no native form. "blank": a literal dash or empty text. */
export function operandOf(
  argument: string,
  place: NativePlace,
  native: (argument: string) => string | undefined,
): Operand | "blank" | undefined {
  const mark = regulationInForce()?.decimalMark;
  const literal = literalText(argument);
  if (literal !== undefined) {
    const written = literalScore(literal, mark);
    if (written === "blank" || written === undefined) return written;
    return { text: written.value, written, isLiteral: true };
  }
  if (referenceIn(argument) === undefined) {
    const text = native(argument);
    if (text === undefined) return undefined;
    return { text: /^[\w.]+$/.test(text) ? text : `(${text})` };
  }
  const text = cellFor(argument, place);
  if (text === undefined) return undefined;
  const [[cell] = []] = place.valuesIn(referenceIn(text)!);
  const is = writingOf(cell, mark);
  return is === undefined
    ? { text }
    : { text, written: writtenScore(withoutSpaces(text, [cell]), is, mark) };
}

/**
 * What is made of an operand: of a number, and where it is written as text now, of that too, so that
 * the formula still holds when the text is typed anew as a number. Undefined where the text has no form.
 */
export function ofOperand(
  { text, written, isLiteral }: Operand,
  ofValue: (value: string) => string,
  ofWritten: (written: WrittenScore) => string | undefined,
): string | undefined {
  if (written === undefined) return ofNumber(text, ofValue(text));
  const expression = ofWritten(written);
  if (expression === undefined || isLiteral) return expression;
  return ofNumber(text, ofValue(text), expression);
}
