import { check } from "../../src/actions/check";
import { cellsOf } from "../reading/cellsOf";
import { PlainWorkbook } from "./plainWorkbook";

test("a group that is scored by its parts is counted among the groups that were found", async () => {
  const overview = await check(new PlainWorkbook(await cellsOf("assets/samples/binh-dinh-2021.xlsx"))); // prettier-ignore
  expect(overview.tables.map(({ groups }) => groups)).toEqual([6, 6]); // mục 3.1.a: six groups, II by II.a and II.b
});
