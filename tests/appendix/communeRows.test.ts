import { composedSample } from "../actions/printed/composedSample";

test("every commune of 644/QĐ-UBND stands on one line, “Không xếp hạng” too", async () => {
  const { composed } = await composedSample("khanh-hoa-egov-2020");
  const { sheet, tables } = composed[1]!;
  const { first, count } = tables[0]!.bodyRows;
  const heights = sheet.rowHeights.slice(first, first + count);
  expect(heights).toHaveLength(144);
  expect(Math.max(...heights)).toBeLessThan(2 * 13 * 1.2); // two lines of 13 points
});
