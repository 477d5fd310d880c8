/** What stands at the left, in the middle and at the right, with Excel's codes such as "&P". */
export interface ThreeTexts {
  left: string;
  center: string;
  right: string;
}

const sections = new Map<string, keyof ThreeTexts>([
  ["L", "left"],
  ["C", "center"],
  ["R", "right"],
]);

/** Splits "&Lleft&Ccentre&Rright"; text before the first mark stands in the middle. */
export function headerFooterParts(text: string): ThreeTexts {
  const parts: ThreeTexts = { left: "", center: "", right: "" };
  let section: keyof ThreeTexts = "center";
  for (const [piece] of text.matchAll(/&[\s\S]|[^&]+|&$/g)) {
    const mark = sections.get(piece.slice(1).toUpperCase());
    if (piece.startsWith("&") && mark) section = mark;
    else parts[section] += piece;
  }
  return parts;
}

/** One text as files keep it. */
export function headerFooterText({ left, center, right }: ThreeTexts): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
