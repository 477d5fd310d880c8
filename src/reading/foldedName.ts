const tones = /[\u0300\u0301\u0303\u0309\u0323]/g; // huyền, sắc, ngã, hỏi, nặng

/**
 * A name or heading by what is read in it: NFC, NFD, case, the place of the tone (Hòa, Hoà), spaces,
 * dashes and other punctuation make no difference. For comparing, never for showing.
 *
 * @returns lower-case words in one space; each syllable with its tone at the end
 */
export function foldedName(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.replace(tones, "") + (word.match(tones) ?? []).join(""))
    .join(" ");
}

/** Whether both name the same thing; stars of a footnote count as little as punctuation. */
export const isSameName = (a: string, b: string): boolean => foldedName(a) === foldedName(b);

/** Whether folded words stand in a folded text as whole words: "huyen" in "ubnd cap huyen". */
export const hasWords = (text: string, words: string): boolean =>
  words !== "" && ` ${text} `.includes(` ${words} `);
