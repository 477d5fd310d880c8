import { type Answer, itemScore } from "../scoring/itemScore";
import { points, pointsPerOne } from "../scoring/points";
import { functionMessages } from "../text/functionMessages";
import { broadcast } from "./broadcast";
import { isCellError, wrongValue } from "./cellError";
import { cellText, isBlank } from "./cellText";
import { cellScore, valueOf } from "./cellScore";
import { regulationInForce } from "./regulationInForce";
import { slug } from "./slug";

const yes: readonly unknown[] = ["co", "x", "yes", "true", "dung", "1"];
const no: readonly unknown[] = ["khong", "chua", "khong-co", "chua-co", "no", "false", "sai", "0"];

/**
 * Points of each có/không: có is the points, không is 0; where evidence is asked for, có without it
 * is 0. A blank answer gives "", an error itself; anything else is #VALUE!.
 *
 * @param evidence undefined where none is asked for; a blank, a dash or a word for không is none
 * @param worth    points of a có; undefined: 1
 */
export function yesNoPoints(
  answers: unknown[][],
  evidence: unknown[][] | undefined,
  worth: unknown[][] | undefined,
): unknown[][] {
  return broadcast([answers, evidence, worth], (answer, proof, max) => {
    const wrong = [answer, proof, max].find(isCellError);
    if (wrong !== undefined) return wrong;
    const word = wordIn(answer);
    if (word === undefined) return "";
    const isYes = yes.includes(word);
    if (!isYes && !no.includes(word))
      return wrongValue(functionMessages.notYesNo(cellText(answer)));
    const most = worth === undefined ? pointsPerOne : pointsIn(max);
    if (typeof most !== "number") return most;
    const proven = wordIn(proof);
    const hasEvidence = proven !== undefined && !no.includes(proven);
    const given: Answer = isYes ? { is: "yes", hasEvidence } : { is: "no" };
    const kind = evidence === undefined ? "yesNo" : "yesNoWithEvidence";
    return Number(itemScore({ kind, source: "" }, given, most)) / pointsPerOne;
  });
}

/** What a cell says, as a word; undefined where it is blank or a dash. */
function wordIn(cell: unknown): string | undefined {
  const text = cellText(cell);
  return isBlank(text) ? undefined : slug(text) || text;
}

function pointsIn(cell: unknown): number | CustomFunctions.Error {
  const read = cellScore(cell, regulationInForce()?.decimalMark);
  if (read === "blank") return wrongValue(functionMessages.noScore);
  if ("code" in read) return read;
  const { part, whole } = valueOf(read);
  return points(part / whole) ?? wrongValue(functionMessages.notANumber(read.given));
}
