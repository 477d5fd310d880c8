import { measureText } from "../measureText";
import { svgElement } from "../svgElement";

const family = '"Calibri", Carlito, "Liberation Sans", sans-serif';

interface Look {
  /** Points. */
  size: number;
  bold?: boolean;
  anchor?: "start" | "middle" | "end";
  colour?: string;
}

/** How wide a line of text is in a chart, in points. */
export const chartTextWidth = (text: string, size: number): number =>
  measureText(text, `${size}px ${family}`);

/** The words of a text in lines no wider than a length; a longer word keeps a line of its own. */
export function linesOf(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && chartTextWidth(longer, size) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Space from one line to the next, for a font of this size. */
export const lineHeight = (size: number): number => size * 1.25;

/** Lines of text under one another; `y` is the middle of the first. */
export function chartText(
  lines: readonly string[],
  x: number,
  y: number,
  { size, bold = false, anchor = "middle", colour = "#404040" }: Look,
): SVGElement {
  return svgElement(
    "text",
    {
      "text-anchor": anchor,
      "font-family": family,
      "font-size": size,
      fill: colour,
      ...(bold && { "font-weight": "bold" }),
    },
    ...lines.map((line, i) =>
      svgElement("tspan", { x, y: y + i * lineHeight(size), dy: "0.35em" }, line),
    ),
  );
}
