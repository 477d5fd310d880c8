import { cellsOfText } from "../../src/workbench/page/cellsOfText";

test.each([
  { text: "38,5", cells: [["38,5"]] },
  { text: "Sở A\t38,5\r\nSở B\t40\r\n", cells: [["Sở A", "38,5"], ["Sở B", "40"]] }, // prettier-ignore
  { text: "\t5\n", cells: [["", "5"]] },
  { text: "a\n\nb", cells: [["a"], [""], ["b"]] },
  { text: '"hai\ndòng"\t"nói ""có"""', cells: [["hai\ndòng", 'nói "có"']] },
  { text: 'cao 5" x', cells: [['cao 5" x']] },
  { text: "a\t", cells: [["a", ""]] },
])("$text is pasted as $cells", ({ text, cells }) => {
  expect(cellsOfText(text)).toEqual(cells);
});
