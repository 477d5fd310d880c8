import { functionMessages } from "../text/functionMessages";
import { argumentValue } from "./argumentCells";
import { isCellError, notAvailable, wrongValue } from "./cellError";
import { cellText, isBlank } from "./cellText";
import { cellScore, valueOf } from "./cellScore";
import { regulationInForce } from "./regulationInForce";
import { slug } from "./slug";

/** What of a text is asked for. */
type TextPart = "score" | "max" | "ratio";

const parts: Readonly<Record<string, TextPart>> = {
  diem: "score",
  score: "score",
  "toi-da": "max",
  max: "max",
  "ty-le": "ratio",
  percent: "ratio",
};

/** The argument phan; left out: the score. Throws #VALUE! for a word that is not known. */
export function partNamed(argument: unknown): TextPart {
  const value = argumentValue(argument);
  if (value === undefined) return "score";
  if (isCellError(value)) throw value;
  const found = typeof value === "string" ? parts[slug(value)] : undefined;
  if (found === undefined) throw wrongValue(functionMessages.unknownPart);
  return found;
}

const number = "[-−]?\\d+(?:[.,]\\d+)*";
const date = /\d+\/\d+\/\d+/g;
const fraction = new RegExp(`${number}\\s*/\\s*${number}`, "g");
const percentage = new RegExp(`${number}\\s*%`, "g");
const statedMax = new RegExp(`t[ốô]i đa\\D{0,3}(${number})`, "giu");
const alone = new RegExp(`(?<![\\p{L}\\d])${number}(?=đ|$|[^\\p{L}\\d.,]|[.,](?!\\d))`, "giu");

/**
 * Score, maximum or percentage out of each text: 38,5 and 40 of "Đạt 38,5/40", 103,5 % of "1035/1000
 * (103,5%)". A percentage is a fraction of one, that of score and maximum where none is written.
 *
 * A blank gives "", an error itself; #N/A where the text does not say it, #VALUE! where it says several.
 */
export function textParts(texts: unknown[][], part: TextPart): unknown[][] {
  return texts.map((row) =>
    row.map((cell) => {
      if (isCellError(cell)) return cell;
      const text = cellText(cell);
      if (isBlank(text)) return "";
      if (typeof cell === "number" && part === "score") return cell;
      return partOf(typeof cell === "number" ? "" : text, part, text);
    }),
  );
}

function partOf(text: string, part: TextPart, given: string): number | CustomFunctions.Error {
  const undated = text.replace(date, " ");
  const found = (shape: RegExp, from = undated) => [
    ...new Set([...from.matchAll(shape)].map(([whole, only]) => only ?? whole)),
  ];
  const fractions = found(fraction);
  const rest = undated.replace(fraction, " ").replace(statedMax, " ").replace(percentage, " ");
  const [scores, maxima] = [0, 1].map((at) => fractions.map((each) => each.split("/")[at]!));
  const percentages = found(percentage);
  const candidates = {
    score: fractions.length > 0 ? scores! : found(alone, rest),
    max: [...maxima!, ...found(statedMax)],
    ratio: percentages.length > 0 ? percentages : fractions,
  }[part];
  const [first, ...others] = new Set(candidates);
  if (first === undefined) return notAvailable(functionMessages.partMissing(given));
  if (others.length > 0) return wrongValue(functionMessages.severalParts(given));
  const read = cellScore(first, regulationInForce()?.decimalMark);
  if (read === "blank" || "code" in read)
    return read === "blank" ? notAvailable(functionMessages.partMissing(given)) : read;
  const { part: above, whole } = valueOf(read);
  return above / whole;
}
