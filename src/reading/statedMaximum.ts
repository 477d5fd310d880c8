import { points, type Points } from "../scoring/points";
import { decimalDigits } from "./numbers/decimalDigits";
import type { DecimalMark } from "./numbers/DecimalMark";

const shapes = [
  /t(?:ối|ôí) đa\s*[:=]?\s*(\d[\d.,]*)/iu,
  /\(\s*(\d[\d.,]*)\s*(?:điểm|đ)\s*\)/iu,
  /\/\s*(\d[\d.,]*)\s*(?:điểm|đ)?\s*\)?$/iu,
];

/** The maximum that a heading states: 13 of "Tổng điểm (Tối đa: 13)", 60 of "Hạ tầng CNTT (60 điểm)". */
export function statedMaximum(heading: string, mark: DecimalMark): Points | undefined {
  const text = heading.normalize("NFC").replace(/\s+/g, " ");
  const digits = shapes.map((shape) => shape.exec(text)?.[1]).find((each) => each !== undefined);
  const plain = digits === undefined ? undefined : decimalDigits(digits.replace(/[.,]$/, ""), mark);
  return plain === undefined ? undefined : points(plain);
}
