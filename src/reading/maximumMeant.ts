import { type Named, criterionNumbered } from "./criterionNamed";
import { maxScoreWords, wordsBesideMaximum } from "./headingWords";
import type { Lexicon } from "./Lexicon";
import type { Meant } from "./headingMeaning";
import { nameKey } from "./names/nameKey";

/**
 * What a heading of a maximum means: that of the criterion it names or numbers ("Tối đa nhóm II"), else
 * that of the unit as a whole, where nothing but general words stand beside it ("Điểm tối đa của đơn vị").
 * Undefined where other words do: whose maximum it is must be asked.
 *
 * @param named what of the regulation its words name
 */
export function maximumMeant(
  text: string,
  named: Named | "several" | undefined,
  lexicon: Lexicon,
): Meant | undefined {
  if (named === "several") return undefined;
  if (named !== undefined)
    return named.is === "criterion"
      ? { meaning: { is: "criterionMax", id: named.id }, from: "words" }
      : undefined;
  const rest = text
    .normalize("NFC")
    .replace(/\([^)]*\)/g, " ")
    .split(/\s+/)
    .filter((word) => !general.has(nameKey(word)));
  const number = rest.join(" ").replace(/^[\s:.–-]+/u, "");
  const numbered =
    criterionNumbered(number, lexicon) ?? criterionNumbered(number.replace(level, ""), lexicon);
  if (numbered !== undefined)
    return { meaning: { is: "criterionMax", id: numbered.id }, from: "number" };
  const isWhole = rest.every((word) => nameKey(word).replace(/\d+/g, "") === "");
  return isWhole ? { meaning: { is: "maxScore" }, from: "words" } : undefined;
}

const level = /^(?:nhóm tiêu chí|tiêu chí|nhóm|mục|phần)\s+/iu;

const general: ReadonlySet<string> = new Set(
  [...maxScoreWords, ...wordsBesideMaximum].flatMap((words) => words.split(" ")),
);
