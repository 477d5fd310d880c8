import { referenceIn } from "../../reading/formulas/references";
import { isCellError } from "../cellError";
import { cellText, isBlank } from "../cellText";
import { regulationInForce } from "../regulationInForce";
import { partNamed, textParts } from "../textParts";
import { cellFor, literalText, type NativePlace, isBlankCell } from "./NativePlace";
import { type Writing, writtenScore } from "./writtenScore";

/**
 * EGI.PARSE(text, part): the number of the one word that holds it, written as it is written now. A
 * text with two such words, or with a number that is not a word of its own, is an error.
 */
export function nativeParse(
  text: string,
  part: string | undefined,
  place: NativePlace,
): string | undefined {
  const named = part === undefined ? undefined : literalText(part);
  if (part !== undefined && named === undefined) return undefined;
  const wanted = partNamed(named);
  const literal = literalText(text);
  if (literal !== undefined) {
    const [[found] = []] = textParts([[literal]], wanted);
    return typeof found === "number" ? String(found) : undefined;
  }
  const cell = cellFor(text, place);
  if (cell === undefined) return undefined;
  const [[now] = []] = place.valuesIn(referenceIn(cell)!);
  const number = wanted === "score" ? cell : "NA()";
  const other =
    typeof now === "string" && !isBlank(cellText(now)) ? ofText(cell, now, wanted) : "NA()";
  if (other === undefined) return undefined;
  return `IF(ISNUMBER(${cell}),${number},IF(${isBlankCell(cell)},"",${other}))`;
}

const isStated = (cell: string): string => `SEARCH("t*i đa",${cell})`;

const firstDigit = (text: string): string =>
  `SUMPRODUCT(MIN(FIND({0,1,2,3,4,5,6,7,8,9},${text}&"0123456789")))`;

function ofText(cell: string, now: string, wanted: "score" | "max" | "ratio"): string | undefined {
  const mark = regulationInForce()?.decimalMark;
  const [[found] = []] = textParts([[now]], wanted);
  if (isCellError(found) || typeof found !== "number") return undefined;
  const read = (word: string, is: Writing) => writtenScore(word, is, mark);
  const once = (sign: string) => `(LEN(${cell})-LEN(SUBSTITUTE(${cell},"${sign}",""))=1)`;
  const slash = now.split("/").length - 1;
  if (wanted === "ratio" && now.includes("%"))
    return `${read(wordWith(`FIND("%",@)`, cell, now), "percent").value}/${once("%")}`;
  if (slash > 0) {
    const { value, score, max } = read(wordWith(`FIND("/",@)`, cell, now), "fraction");
    if (wanted === "ratio") return `${value}/${once("/")}/ISERROR(FIND("%",${cell}))`;
    if (wanted === "score") return `${score}/${once("/")}`;
    return `${max}/${once("/")}/ISERROR(${isStated(cell)})`;
  }
  const none = `ISERROR(FIND("/",${cell}))`;
  const word = wordWith(firstDigit("@"), cell, now);
  const digits = (text: string) => `SUMPRODUCT(LEN(${text})-LEN(SUBSTITUTE(${text},{0,1,2,3,4,5,6,7,8,9},"")))`; // prettier-ignore
  const isOnly = `(${digits(cell)}=${digits(word)})`;
  if (wanted === "max") {
    if (!/t[ốô]i đa/iu.test(now.normalize("NFC"))) return undefined;
    const number = read(word, "bare").value;
    // Between the words and the number stand a colon and spaces at most.
    const stands = `SEARCH("t?i đa",${cell})<${firstDigit(cell)}`;
    return `${number}/${isOnly}/${none}/(${stands})`;
  }
  const isNegative = `(LEFT(${word})="-")`;
  const number = read(`MID(${word},1+${isNegative},99)`, "bare").value;
  return `${number}*(1-2*${isNegative})/${isOnly}/${none}/ISERROR(${isStated(cell)})`;
}

/**
 * The word at a position of the text, words being set far apart. Brackets, colons and spaces around a
 * sign are taken into account where the text has them now; any other sign makes the word an error.
 */
function wordWith(position: string, cell: string, now: string): string {
  const separate = (sign: string) => ["(", ")", ":", ";", "\u00a0"].includes(sign);
  const signs = ["\u00a0", "−", "(", ")", ":", ";", " /", "/ ", " %"];
  const clean = signs.reduce((text, sign) => {
    if (!now.includes(sign)) return text;
    const by = separate(sign) ? " " : sign === "−" ? "-" : sign.trim();
    return `SUBSTITUTE(${text},"${sign}","${by}")`;
  }, cell);
  const apart = `SUBSTITUTE(" "&${clean}&" "," ",REPT(" ",60))`;
  return `TRIM(MID(${apart},${position.replace("@", apart)}-50,100))`;
}
