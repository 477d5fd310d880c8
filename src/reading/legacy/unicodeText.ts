import type { LegacyFont } from "./legacyFont";
import { tcvn3 } from "./tcvn3";
import { vni } from "./vni";

/** Letters that only Unicode has: a text with one of them was typed in Unicode, whatever its font. */
const isUnicode = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|[\u0300-\u0323]/u;

/**
 * A text of a cell in an old font as Unicode, NFC; undefined where a character has no place in that
 * encoding, or the encoding is none that is known here: then nobody knows what was meant.
 */
export function unicodeText(text: string, font: LegacyFont): string | undefined {
  const isPlain = /^[\u0000-\u007f\u00a0]*$/.test(text); // eslint-disable-line no-control-regex
  const isCapital = font.encoding === "tcvn3" && font.isCapital;
  if (isPlain || isUnicode.test(text)) return isCapital ? text.toUpperCase() : text;
  if (font.encoding === "other") return undefined;
  const letters = font.encoding === "tcvn3" ? fromTcvn3(text) : fromVni(text);
  return isCapital ? letters?.toUpperCase() : letters;
}

const isAscii = (character: string): boolean => character <= "\u007f" || character === "\u00a0";

function fromTcvn3(text: string): string | undefined {
  const letters = Array.from(text).map((each) => (isAscii(each) ? each : tcvn3.get(each)));
  return letters.includes(undefined) ? undefined : letters.join("");
}

function fromVni(text: string): string | undefined {
  let letters = "";
  for (let at = 0; at < text.length;) {
    const pair = vni.get(text.slice(at, at + 2));
    const one = text.charAt(at);
    if (at + 1 < text.length && pair !== undefined) {
      letters += pair;
      at += 2;
      continue;
    }
    const letter = isAscii(one) ? one : vni.get(one);
    if (letter === undefined) return undefined;
    letters += letter;
    at += 1;
  }
  return letters;
}
