import { printedMeasures } from "../../src/scoring/printedMeasures";
import { measure } from "./smallRegulation";

const after = (id: string, before: string) =>
  measure({ id, listing: { ...measure().listing, equals: { measure: before } } });

const table = (id: string) => ({
  id: "I",
  block: "unit",
  measure: id,
  titles: [],
  sheetName: "PL I",
  columns: [],
});

const measures = [measure({ id: "a" }), after("b", "a"), after("c", "b"), measure({ id: "d" })];
const among = (...shown: string[]) => {
  const isPrinted = printedMeasures({ measures, layout: shown.map(table) });
  return ["a", "b", "c", "d"].filter((id) => isPrinted("unit", id));
};

test("a measure reaches paper by a table, or by the order of one that does", () => {
  expect(among("a")).toEqual(["a"]);
  expect(among("c")).toEqual(["a", "b", "c"]);
  expect(among("d")).toEqual(["d"]);
});

test("without a layout, and in a block without a table, every measure counts", () => {
  expect(among()).toEqual(["a", "b", "c", "d"]);
  expect(printedMeasures({ measures, layout: [table("a")] })("khac", "d")).toBe(true);
});
