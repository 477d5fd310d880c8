import { points } from "../../src/scoring/points";
import type { Score } from "../../src/scoring/ScoreTable";
import type { PrintedCell } from "./PrintedDocument";

const notApplicable = ["-", "Không chấm điểm, đánh giá"];

/** A printed cell as the committee's entry: its points, or exempt where it says so. Throws on any other text. */
export function printedScore({ text, value }: PrintedCell): Score {
  if (notApplicable.includes(text.trim())) return "exempt";
  const score = value === undefined ? undefined : points(value);
  if (score === undefined) throw new Error(`“${text}” is no score`);
  return score;
}
