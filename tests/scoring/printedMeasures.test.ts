import type { ColumnLayout } from "../../src/regulations/layouts/ColumnLayout";
import type { SheetLayout } from "../../src/regulations/layouts/Layout";
import { printedMeasures } from "../../src/scoring/printedMeasures";
import { measure } from "./smallRegulation";

const after = (id: string, before: string) =>
  measure({ id, listing: { ...measure().listing, equals: { measure: before } } });

const sheet = (measure: string, columns: ColumnLayout[] = []): SheetLayout => ({
  id: "I",
  name: "PL I",
  orientation: "portrait",
  titles: [],
  widths: [],
  parts: [{ is: "table", id: "I", block: "unit", measure, titles: [], columns }],
});

const measures = [measure({ id: "a" }), after("b", "a"), after("c", "b"), measure({ id: "d" })];
const among = (...shown: string[]) => {
  const isPrinted = printedMeasures(
    { measures },
    shown.map((id) => sheet(id)),
  );
  return ["a", "b", "c", "d"].filter((id) => isPrinted("unit", id));
};

test("a measure reaches paper by a table, or by the order of one that does", () => {
  expect(among("a")).toEqual(["a"]);
  expect(among("c")).toEqual(["a", "b", "c"]);
  expect(among("d")).toEqual(["d"]);
});

test("without a layout, and in a block without a table, every measure counts", () => {
  expect(among()).toEqual(["a", "b", "c", "d"]);
  expect(printedMeasures({ measures }, [sheet("a")])("khac", "d")).toBe(true);
});

test("a measure reaches paper by one column of the table of another", () => {
  const second: ColumnLayout = { head: "Kết quả", shows: { is: "tier", measure: "d" } };
  const isPrinted = printedMeasures({ measures }, [sheet("a", [second])]);
  expect(["a", "b", "c", "d"].filter((id) => isPrinted("unit", id))).toEqual(["a", "d"]);
});
