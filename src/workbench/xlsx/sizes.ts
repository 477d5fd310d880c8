// Calibri 11, the font of Excel's own style "Normal": its widest digit has seven pixels.
const digit = 7;

/** Pixels of a column as the file counts it: in digits, padding included (ECMA-376, 18.3.1.13). */
export const pixelsOfWidth = (width: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);

/** The width of a column in a file. */
export const widthOfPixels = (pixels: number): number =>
  Math.round((pixels / digit) * 10_000) / 10_000;

/** Four pixels are three points. */
export const pixelsOfPoints = (points: number): number => (points * 4) / 3;

/** Points, without what dividing leaves behind. */
export const pointsOfPixels = (pixels: number): number => Math.round(pixels * 7500) / 10_000;
