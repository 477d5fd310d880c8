import type { Ratio } from "../scoring/Ratio";
import { functionMessages } from "../text/functionMessages";
import { hasValue } from "./argumentCells";
import { isCellError, writtenError, wrongValue } from "./cellError";
import { exactNumber } from "./exactNumber";
import { quotient } from "../scoring/quotient";
import { writtenNumber } from "./writtenNumber";

/** A score or ratio of a cell, exactly. */
export interface CellScore {
  score: Ratio;
  /** The part after the slash of "38,5/40"; above 0. */
  maxScore?: Ratio;
  /** "103,5%" as text: `score` is then the fraction of one. */
  isPercent: boolean;
  /** As the person typed it, for messages. */
  given: string;
}

/** The number that a cell stands for: 38,5 of 40 where it has its own maximum. */
export const valueOf = ({ score, maxScore }: CellScore): Ratio =>
  maxScore === undefined ? score : quotient(score, maxScore);

/**
 * What a cell holds. "blank" is an empty cell or the dash of a unit that is not scored; neither is
 * 0. An error in the cell comes through as that error; anything else is #VALUE!.
 */
export function cellScore(
  cell: unknown,
  mark: "," | "." | undefined,
): CellScore | "blank" | CustomFunctions.Error {
  if (cell === null || cell === undefined) return "blank";
  if (typeof cell === "number" && Number.isFinite(cell)) return new NumberScore(cell, mark);
  if (typeof cell === "string") return textScore(cell, mark);
  if (isCellError(cell)) return cell;
  if (typeof cell === "object" && hasValue(cell)) return cellScore(cell.basicValue, mark);
  return wrongValue(functionMessages.notANumber(typeof cell === "boolean" ? String(cell) : "?"));
}

/** A number; it is written out for a message only, and of ten thousand cells few have one. */
class NumberScore implements CellScore {
  readonly score: Ratio;
  readonly isPercent = false;

  constructor(
    private readonly cell: number,
    private readonly mark: "," | "." | undefined,
  ) {
    this.score = exactNumber(cell);
  }

  get given(): string {
    return String(Number(this.cell.toPrecision(15))).replace(".", this.mark ?? ",");
  }
}

function textScore(
  text: string,
  mark: "," | "." | undefined,
): CellScore | "blank" | CustomFunctions.Error {
  const given = text.trim();
  const bare = text.replace(/\s/g, ""); // no-break spaces too
  if (/^[-–—]?$/.test(bare)) return "blank";
  const error = writtenError(bare);
  if (error !== undefined) return error;
  const [, score, maxScore, percent] = /^([^/%]+)(?:\/([^/%]+)|(%))?$/.exec(bare) ?? [];
  const numbers = [score, maxScore]
    .filter((part) => part !== undefined)
    .map((part) => writtenNumber(part, mark));
  if (numbers.includes("eitherMark")) return wrongValue(functionMessages.eitherMark(given));
  const [first, second] = numbers as (Ratio | undefined)[];
  if (first === undefined || (maxScore !== undefined && second === undefined))
    return wrongValue(functionMessages.notANumber(given));
  if (second !== undefined && second.part <= 0)
    return wrongValue(functionMessages.maxScoreNotAboveZero);
  const isPercent = percent !== undefined;
  return {
    score: isPercent ? { part: first.part, whole: first.whole * 100 } : first,
    ...(second !== undefined && { maxScore: second }),
    isPercent,
    given,
  };
}
