const context = document.createElement("canvas").getContext("2d")!;

/**
 * How wide a line of text is.
 * @param font as in CSS: "bold 13px Times New Roman"; the result is in the same unit as its size in px
 */
export function measureText(text: string, font: string): number {
  context.font = font;
  return context.measureText(text).width;
}
