import { rowHeight } from "../../src/appendix/rowHeight";
import { textWidth } from "../../src/appendix/textWidth";

test.each([
  { text: "1035/1000", bold: false, width: 42.78 }, // 8 digits of 500, a slash of 278
  { text: "Tỷ lệ", bold: false, width: 20.83 }, // T 611, y 500, space 250, l 278, e 444
  { text: "ưỡƯ", bold: false, width: 18.49 }, // 542, 529, 778 with their horns
  { text: "Ưu", bold: true, width: 13.52 }, // 796, 556
])("$text takes $width points at 10 (bold: $bold), NFC or NFD", ({ text, bold, width }) => {
  expect(textWidth(text, 10, bold)).toBeCloseTo(width, 5);
  expect(textWidth(text.normalize("NFD"), 10, bold)).toBeCloseTo(width, 5);
});

test("a letter that was not measured takes a full square", () => {
  expect(textWidth("漢", 10, false)).toBe(10);
});

test("a word wider than its cell is broken into as many lines as it needs", () => {
  const style = { font: { size: 10 } };
  const height = (text: string) => rowHeight([{ text, width: 59, style }]); // room for 50 points
  expect(height("MMMMM")).toBe(16); // 44.45 points: one line of 12.6, 3 around
  expect(height("MMMMMM")).toBe(29); // 53.34 points: two
  expect(height("MMMM MMMM MMMM")).toBe(41); // three words: three
  expect(height("MM MM")).toBe(16);
});
