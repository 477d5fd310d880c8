import { composedSheet } from "../../src/appendix/composedSheet";
import { frameOf } from "../../src/appendix/form/frameOf";
import { wantedSheets } from "../../src/appendix/wantedSheets";
import { resultOf } from "../../src/sheet/resultOf";
import { composedSample } from "../actions/printed/composedSample";

test("a commune of 644/QĐ-UBND takes a second line for a long name alone, never for “Không xếp hạng”", async () => {
  const { input } = await composedSample("khanh-hoa-egov-2020");
  const wanted = wantedSheets(input.layout, input);
  const communes = wanted[1]!;
  const { sheet, tables } = composedSheet(communes, input, frameOf(communes, wanted, undefined));
  const { first, count } = tables[0]!.bodyRows;
  const heights = sheet.rowHeights.slice(first, first + count);
  expect(heights).toHaveLength(144);
  const twoLines = 2 * 13 * 1.2; // of 13 points
  const long = heights.flatMap((height, at) =>
    height >= twoLines ? [sheet.cells[first + at]!] : [],
  );
  for (const [, name] of long) expect(String(resultOf(name!)).length).toBeGreaterThanOrEqual(16); // "Xã Cam Thành Nam"
  expect(Math.max(...heights)).toBeLessThan(3 * 13 * 1.2);
});
