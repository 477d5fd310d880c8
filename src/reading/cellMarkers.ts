import { foldedName } from "./foldedName";

const folded = (...words: string[]): readonly string[] => words.map(foldedName);

/** What is written where a unit was not to be scored, beside a dash. */
const notScored = folded(
  "x",
  "Không chấm",
  "Không chấm điểm",
  "Không chấm điểm, đánh giá",
  "Không đánh giá",
  "Không chấm điểm và đánh giá",
  "Không áp dụng",
  "Không thuộc đối tượng",
  "Miễn",
  "Được miễn",
  "Miễn chấm",
  "KAD",
);

/** What is written where a score is still to come, or never came. */
const pending = folded(
  "Chưa nộp",
  "Chưa gửi",
  "Chưa có",
  "Chưa có điểm",
  "Chưa chấm",
  "Chưa đánh giá",
  "Chưa báo cáo",
  "Không nộp",
  "Không báo cáo",
  "Không xếp hạng",
);

/** The signs that tables print for "không chấm". */
export const isDash = (text: string): boolean => /^[-‐‑–—−]+$/.test(text.trim());

/** Which of the two states without points a text says; undefined for any other text. */
export function markerOf(text: string): "notScored" | "pending" | undefined {
  if (isDash(text)) return "notScored";
  const key = foldedName(text);
  if (notScored.includes(key)) return "notScored";
  return pending.includes(key) ? "pending" : undefined;
}
