/** A text that looks like a number, in its parts: digits with marks, not yet read. */
export interface NumberShape {
  isNegative: boolean;
  digits: string;
  /** After the slash of 38,5/40. */
  max?: string;
  isPercent: boolean;
}

const shape = /^([-−–+]?)(\d[\d.,]*?)(?:\/(\d[\d.,]*))?(%?)$/;

/**
 * What a text that stands for a number is made of: 38,5 · 1.035,5 · 38,5/40 · 103,5% · '60 · 1 035 · 60 điểm.
 * Spaces of every kind and the apostrophe that makes a text of a number are left out; undefined for words.
 */
export function numberShape(text: string): NumberShape | undefined {
  const bare = text
    .normalize("NFC")
    .replace(/^['’]|[\s\u200b\ufeff]+/g, "")
    .replace(/(?<=\d)(điểm|đ)\.?$/iu, "");
  const found = shape.exec(bare);
  if (found === null) return undefined;
  const [, sign = "", digits = "", max, percent] = found;
  if (/[.,]$/.test(digits) || /[.,]$/.test(max ?? "")) return undefined;
  return {
    isNegative: sign !== "" && sign !== "+",
    digits,
    ...(max !== undefined && { max }),
    isPercent: percent === "%",
  };
}
