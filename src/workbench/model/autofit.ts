import { BooleanNumber, type IStyleData, WrapStrategy } from "@univerjs/core";

/** A letter is about half as wide as the font is high. */
const letter = (style: IStyleData | undefined): number =>
  (style?.fs ?? 11) * (style?.bl === BooleanNumber.TRUE ? 0.56 : 0.52);

const isWrapped = (style: IStyleData | undefined): boolean => style?.tb === WrapStrategy.WRAP;

const longestLine = (text: string): number =>
  Math.max(...text.split("\n").map((line) => line.length));

/** Points for the longest unwrapped text of a column; undefined when there is none. */
export function fittingWidth(
  text: readonly string[][],
  styles: readonly IStyleData[][],
): number | undefined {
  const widths = text.flatMap(([shown = ""], i) =>
    shown === "" || isWrapped(styles[i]?.[0]) ? [] : [longestLine(shown) * letter(styles[i]?.[0])],
  );
  return widths.length > 0 ? Math.max(...widths) + 6 : undefined;
}

/** Points for the highest cell of a row, at least 15. */
export function fittingHeight(
  text: readonly string[],
  styles: readonly IStyleData[],
  widths: readonly number[],
): number {
  const heights = text.map((shown, j) => {
    const style = styles[j];
    const room = Math.max(1, Math.floor(((widths[j] ?? 48) - 4) / letter(style)));
    const lines = shown
      .split("\n")
      .map((line) => (isWrapped(style) ? Math.max(1, Math.ceil(line.length / room)) : 1));
    return lines.reduce((sum, count) => sum + count, 0) * (style?.fs ?? 11) * 1.36;
  });
  return Math.max(15, ...heights);
}
