import { type CellScore, cellScore, valueOf } from "../cellScore";
import { isCellError } from "../cellError";
import type { Ratio } from "../../scoring/Ratio";

/** How a score is written as text: 38,5/40; 103,5%; or 38,5. */
export type Writing = "fraction" | "percent" | "bare";

/** A score written as text, as expressions of Excel 2010. */
export interface WrittenScore {
  is: Writing;
  /** 38,5 of "38,5/40"; 1,035 of "103,5%". */
  score: string;
  /** 40 of "38,5/40"; there only. */
  max?: string;
  /** The number that the cell stands for: 38,5/40. */
  value: string;
}

/** How a text is written; undefined where it holds no score, or a negative one, which has no native form. */
export function writingOf(text: unknown, mark: "," | "." | undefined): Writing | undefined {
  if (typeof text !== "string") return undefined;
  const read = cellScore(text, mark);
  if (read === "blank" || "code" in read || read.score.part < 0) return undefined;
  return writing(read);
}

const writing = ({ isPercent, maxScore }: CellScore): Writing => {
  if (isPercent) return "percent";
  return maxScore === undefined ? "bare" : "fraction";
};

/** A score that stands in the formula itself, worked out; undefined where it is none. */
export function literalScore(
  text: string,
  mark: "," | "." | undefined,
): WrittenScore | "blank" | undefined {
  const read = cellScore(text, mark);
  if (read === "blank") return read;
  if (isCellError(read)) return undefined;
  const number = ({ part, whole }: Ratio) => String(part / whole);
  const { score, maxScore } = read;
  return {
    is: writing(read),
    score: number(score),
    ...(maxScore !== undefined && { max: number(maxScore) }),
    value: number(valueOf(read)),
  };
}

/** The text without spaces of any kind that occur in what it is now. */
export const withoutSpaces = (text: string, now: readonly unknown[]): string =>
  [" ", "\u00a0"].reduce(
    (bare, space) =>
      now.some((cell) => typeof cell === "string" && cell.includes(space))
        ? `SUBSTITUTE(${bare},"${space}","")`
        : bare,
    text,
  );

/**
 * The score that a cell holds as text. Written another way than now, or as anything that the engine
 * does not read the same, it is an error and never another number.
 *
 * @param text a cell, an expression that gives text without spaces, or, where arrays are computed, a range
 * @param mark the decimal mark of the regulation; decides what "1.000" is
 */
export function writtenScore(text: string, is: Writing, mark: "," | "." | undefined): WrittenScore {
  if (is === "bare") {
    const score = numberIn(text, mark);
    return { is, score, value: score };
  }
  if (is === "percent") {
    const score = `(${numberIn(`SUBSTITUTE(${text},"%","",1)`, mark)}/100/(RIGHT(${text})="%"))`;
    return { is, score, value: score };
  }
  const [before, after] = aroundSlash(text);
  const score = numberIn(before, mark);
  const max = numberIn(after, mark);
  return { is, score, max, value: `(${score}/${max})` };
}

/** What stands before and after the slash; errors, or no numbers, where there is none or more than one. */
function aroundSlash(text: string): readonly [string, string] {
  const short = [
    `LEFT(${text},FIND("/",${text})-1)`,
    `MID(${text},FIND("/",${text})+1,99)`,
  ] as const;
  // The slash becomes many spaces, so that a long expression stands there once; without one both are "x".
  const parts = `SUBSTITUTE(SUBSTITUTE(${text}&"/x","/",REPT(" ",99),1),"/x","")`;
  const long = [`TRIM(LEFT(${parts},99))`, `TRIM(RIGHT(${parts},99))`] as const;
  return short.join("").length <= long.join("").length ? short : long;
}

/**
 * The number of a text of digits with at most one decimal mark, whichever of the two it is and whichever
 * the machine has; any other text is an error. 1.000, which is a thousand here and one there, is an
 * error too, unless the mark in it is that of the regulation.
 */
function numberIn(text: string, mark: "," | "." | undefined): string {
  const digits = `SUBSTITUTE(SUBSTITUTE(${text},",",""),".","")`;
  const areDigits = `(TEXT(VALUE(${digits}),REPT("0",LEN(${digits})))=${digits})`;
  const ends = `ISNUMBER(-LEFT(${text}))*ISNUMBER(-RIGHT(${text}))`;
  const fourthLast = `LEFT(RIGHT(${text},4))`;
  const isMark =
    mark === undefined
      ? `ISERROR(-${fourthLast})`
      : `(${fourthLast}="${mark === "," ? "." : ","}")`;
  const isThousand = `${isMark}*(LEFT(${text})<>"0")*(LEN(${text})<8)`;
  // A second mark becomes a letter; the machine's own stands in 1/2.
  const own = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},",","."),".","x",2),".",MID(1/2,2,1))`;
  return `(VALUE(${own})/(${areDigits}*${ends}*(1-${isThousand})))`;
}
