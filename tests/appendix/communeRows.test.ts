import { composedSheet } from "../../src/appendix/composedSheet";
import { frameOf } from "../../src/appendix/form/frameOf";
import { wantedSheets } from "../../src/appendix/wantedSheets";
import { composedSample } from "../actions/printed/composedSample";

test("every commune of 644/QĐ-UBND stands on one line, “Không xếp hạng” too, before pages raise any", async () => {
  const { input } = await composedSample("khanh-hoa-egov-2020");
  const wanted = wantedSheets(input.layout, input);
  const communes = wanted[1]!;
  const { sheet, tables } = composedSheet(communes, input, frameOf(communes, wanted, undefined));
  const { first, count } = tables[0]!.bodyRows;
  const heights = sheet.rowHeights.slice(first, first + count);
  expect(heights).toHaveLength(144);
  expect(Math.max(...heights)).toBeLessThan(2 * 13 * 1.2); // two lines of 13 points
});
