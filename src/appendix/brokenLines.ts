import type { Style } from "../sheet/Sheet";
import { pixels } from "./pixels";
import { textWidth } from "./textWidth";

const besideText = 7; // left and right of a cell's text, grid line included
const screenWidening = 1.04; // letters on a screen's whole pixels are wider than on paper

/** A text that is to stand in a cell, or in merged cells, of this width, in points. */
export interface FittedText {
  text: string;
  width: number;
  style: Style;
}

/** The width of a cell in which a text stands on one line, in points. */
export const widthFor = (text: string, { font = {} }: Style): number =>
  textWidth(text, font.size ?? 11, font.bold ?? false, font.italic) * screenWidening + besideText;

/**
 * The lines on which a text stands: broken at its own ends of lines, else between words, and inside
 * a word only where it is wider than the cell.
 */
export const brokenLines = ({ text, width, style }: FittedText): string[] =>
  text.split("\n").flatMap((line) => broken(line, pixels.below(width), style));

function broken(text: string, width: number, style: Style): string[] {
  const isFitting = (line: string) => widthFor(line, style) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (isFitting(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const letter of word) {
      if (line !== "" && !isFitting(line + letter)) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  return [...lines, line];
}
