import { letterWidths } from "./letterWidths";

const widest = 1000; // of the dots and dashes as wide as the size, of bold % and W, and of what is not listed

/** Width of a text on one line, in points, at a size in points; marks above and below take none. */
export function textWidth(text: string, size: number, isBold: boolean, isItalic = false): number {
  const widths = letterWidths(isBold, isItalic);
  const letters = text
    .normalize("NFD")
    .replace(
      /([oOuU])([\u0300-\u031a\u031c-\u036f]*)\u031b/g,
      (_, letter: string) => horned[letter]!,
    )
    .replace(/\p{M}/gu, "");
  let thousandths = 0;
  for (const letter of letters) thousandths += widths.get(letter) ?? widest;
  return (thousandths * size) / 1000;
}

/** Letters whose mark widens them. */
const horned: Record<string, string> = { o: "ơ", O: "Ơ", u: "ư", U: "Ư" };
