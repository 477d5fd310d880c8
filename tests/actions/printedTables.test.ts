import { resultOf } from "../../src/sheet/resultOf";
import { produceAppendices } from "../../src/actions/produceAppendices";
import type { Sheet } from "../../src/sheet/Sheet";
import { cellsOf } from "../reading/cellsOf";
import { PlainWorkbook } from "./plainWorkbook";
import { published } from "./published";

/** A ratio cell as its format 0.0% shows it with a comma. */
const shown = (value: string | number): string =>
  typeof value === "number" ? `${(value * 100).toFixed(1).replace(".", ",")}%` : value;

describe("the sheets made of the committee's sample", () => {
  let sheets: readonly Sheet[];

  beforeAll(async () => {
    const workbook = new PlainWorkbook(await cellsOf("assets/samples/khanh-hoa-2020.xlsx"));
    const { problems } = await produceAppendices(workbook);
    expect(problems).toEqual([]);
    sheets = workbook.written[0]!;
  });

  test("are the three overall rankings, in the order of the document", () => {
    expect(sheets.map(({ id }) => id)).toEqual(["I.1", "II.1", "III.1"]);
  });

  test.each(published)("$id has the printed lines", ({ id, lines }) => {
    const sheet = sheets.find((each) => each.id === id)!;
    expect(sheet.cells.slice(sheet.frozenRows)).toEqual(
      lines.map(({ unit, score, tier, note }, at) => [
        at + 1,
        unit,
        score,
        expect.any(Number) as number,
        tier,
        ...(id === "I.1" ? [note] : []),
      ]),
    );
    expect(sheet.cells.slice(sheet.frozenRows).map((cells) => shown(resultOf(cells[3]!)))).toEqual(
      lines.map(({ ratio }) => ratio),
    );
  });
});
