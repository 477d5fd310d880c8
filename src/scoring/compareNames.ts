import type { Alphabet } from "../regulations/Ranking";

const letters =
  "a ă â b c ch d đ e ê f g gi h i j k kh l m n ng nh o ô ơ p ph q qu r s t th tr u ư v w x y z".split(
    " ",
  );
const twoLetters = letters.filter((letter) => letter.length === 2);
const placeOf = new Map(letters.map((letter, at) => [letter, String.fromCharCode(0x100 + at)]));
const tones = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]; // huyền, hỏi, ngã, sắc, nặng
const byLetters = new Intl.Collator("vi", { numeric: true });

/**
 * Compares two names by an alphabet: negative where the first stands before. Names that differ in
 * nothing but case are equal.
 */
export function compareNames(alphabet: Alphabet): (a: string, b: string) => number {
  if (alphabet === "collator") return (a, b) => byLetters.compare(a.normalize(), b.normalize());
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = dictionaryKey(name);
    keys.set(name, key);
    return key;
  };
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);
}

/** Townships and wards before communes, then syllable by syllable, letters before tones. */
function dictionaryKey(name: string): string {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const isCommune = words[words[0] === "ubnd" ? 1 : 0] === "xã";
  const syllables = words.map(syllable);
  return [
    isCommune ? "1" : "0",
    syllables.map(([plain]) => plain).join(" "),
    syllables.map(([, tone]) => tone).join(""),
  ].join("\u0001");
}

function syllable(word: string): [plain: string, tone: string] {
  let tone = 0;
  let plain = "";
  for (const letter of word.normalize("NFD")) {
    const at = tones.indexOf(letter);
    if (at >= 0) tone = at + 1;
    else plain += letter;
  }
  plain = plain.normalize("NFC");
  const first = twoLetters.find((pair) => plain.startsWith(pair) && plain.length > 2) ?? "";
  const rest = Array.from(plain.slice(first.length));
  const key = (first === "" ? rest : [first, ...rest])
    .map((letter) => placeOf.get(letter) ?? letter)
    .join("");
  return [key, String(tone)];
}
