import { mergesOf } from "../../../src/appendix/mergesOf";
import { textPiece } from "../../../src/appendix/Band";
import { printableWidths } from "../../../src/appendix/form/printableWidths";

test("the widest column gives what is too much for a page at full size, in whole pixels", () => {
  // 467.7 points of A4 upright hold 441.2, as columns are 6 % wider on paper: 453 is 12 too much.
  expect(printableWidths([32, 142, 74, 53, 68, 83], "portrait")).toEqual([
    32.25, 129.75, 74.25, 53.25, 68.25, 83.25,
  ]);
  expect(printableWidths([32.25, 60], "portrait")).toEqual([32.25, 60]);
});

test("a sheet that is far too wide keeps its columns and is printed smaller", () => {
  expect(printableWidths([300, 300], "portrait")).toEqual([300, 300]);
});

test("a heading over two rows and two columns is one merged cell, not two that overlap", () => {
  const head = { ...textPiece(0, 2, "CÁC XÃ", {}), down: 2 };
  expect(mergesOf([{ pieces: [head] }, { pieces: [textPiece(0, 2, "", {})] }])).toEqual([
    { row: 0, column: 0, rows: 2, columns: 2 },
  ]);
});
