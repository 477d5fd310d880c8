import { brokenLines } from "../../src/appendix/brokenLines";
import { rowHeight } from "../../src/appendix/rowHeight";
import { textWidth } from "../../src/appendix/textWidth";

test.each([
  { text: "1035/1000", look: "upright", width: 42.78 }, // 8 digits of 500, a slash of 278
  { text: "Tỷ lệ", look: "upright", width: 20.83 }, // T 611, y 500, space 250, l 278, e 444
  { text: "ưỡƯ", look: "upright", width: 18.49 }, // 542, 529, 778 with their horns
  { text: "Ưu", look: "bold", width: 13.52 }, // 796, 556
  { text: "Kèm", look: "italic", width: 18.33 }, // 667, 444, 722
  { text: "Nơi", look: "boldItalic", width: 15.37 }, // 722, 537, 278
] as const)("$text takes $width points at 10, $look, NFC or NFD", ({ text, look, width }) => {
  const isBold = look.startsWith("bold");
  const isItalic = look.toLowerCase().endsWith("italic");
  expect(textWidth(text, 10, isBold, isItalic)).toBeCloseTo(width, 5);
  expect(textWidth(text.normalize("NFD"), 10, isBold, isItalic)).toBeCloseTo(width, 5);
});

test("a letter that was not measured takes a full square", () => {
  expect(textWidth("漢", 10, false)).toBe(10);
});

const style = { font: { size: 10 } };

test("a word wider than its cell is broken into as many lines as it needs", () => {
  const height = (text: string) => rowHeight([{ text, width: 59, style }]); // room for 49.5 points
  expect(height("MMMMM")).toBe(15.75); // 44.45 points: one line of 12.6, 3 around, in pixels of 0.75
  expect(height("MMMMMM")).toBe(28.5); // 53.34 points: two
  expect(height("MMMM MMMM MMMM")).toBe(41.25); // three words: three
  expect(height("MM MM")).toBe(15.75);
});

test("a text is broken between words and at its own ends of lines, no letter is lost", () => {
  expect(brokenLines({ text: "MM MM MM", width: 59, style })).toEqual(["MM MM", "MM"]);
  expect(brokenLines({ text: "MM\nMM", width: 59, style })).toEqual(["MM", "MM"]);
  expect(brokenLines({ text: "MMMMMM MM", width: 59, style })).toEqual(["MMMMM", "M MM"]);
});

test("a cell is as wide as the whole pixels in it, as Excel makes its column", () => {
  // "MMMM" is 35.56 points, 36.98 on a screen and 43.98 with what stands beside it.
  expect(brokenLines({ text: "MMMM", width: 44.25, style })).toEqual(["MMMM"]); // 59 pixels
  expect(brokenLines({ text: "MMMM", width: 44, style })).toEqual(["MMM", "M"]); // 58 pixels are 43.5
});
