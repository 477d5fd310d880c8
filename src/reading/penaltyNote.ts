import { points, type Points } from "../scoring/points";
import { decimalDigits } from "./numbers/decimalDigits";
import type { DecimalMark } from "./numbers/DecimalMark";

const shape = /^[-−–]\s*(\d[\d.,]*)\s*(?:điểm|đ)?\s*(?:\((.*)\)|[:;,-]\s*(.*))?$/iu;

/** A note that looks like a penalty: "-100 (nộp trễ)" is 100 points for "nộp trễ". */
export function penaltyNote(
  note: string,
  mark: DecimalMark,
): { points: Points; reason: string } | undefined {
  const found = shape.exec(note.trim());
  const digits = found?.[1] === undefined ? undefined : decimalDigits(found[1], mark);
  const read = digits === undefined ? undefined : points(digits);
  if (read === undefined || read === 0) return undefined;
  return { points: read, reason: (found?.[2] ?? found?.[3] ?? "").trim() };
}
