import { readScoreTables } from "../../src/reading/readScoreTables";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { CellValue } from "../../src/sheet/SheetCells";
import { sheetOf } from "./committeeSheet";

test("20 000 rows of 30 columns are 20 000 units, each with the scores of its row", () => {
  const labels = khanhHoa2020.groups.map(({ label }) => label);
  const heading: CellValue[] = ["TT", "Sở, ban, ngành", ...labels, ...remarks((at) => `Cột ${at}`)];
  const rows = Array.from({ length: 20_000 }, (_, at): CellValue[] => [
    at + 1,
    `Đơn vị số ${at + 1}`,
    ...[60, 55, at % 560, 120, 90, 85],
    ...remarks(() => "Ghi chép của tổ giúp việc"),
  ]);
  const { tables, problems } = readScoreTables([sheetOf("Sở", [heading, ...rows])], khanhHoa2020);
  expect(problems).toEqual([]);
  expect(tables).toHaveLength(1);
  const [{ area, table, units }] = tables as [(typeof tables)[number]];
  expect(area).toBe("A1:AD20001");
  expect(table.entries).toHaveLength(20_000);
  expect(units.at(-1)).toEqual({ sheet: "Sở", cell: "B20001" });
  // 19 999 is 35 × 560 + 399
  expect(table.entries.at(-1)).toMatchObject({
    unit: "Đơn vị số 20000",
    scores: { infrastructure: 600_000, software: 3_990_000, security: 850_000 },
  });
  expect(new Set(table.entries.map(({ unit }) => unit)).size).toBe(20_000);
});

/** The 22 columns right of the scores. */
const remarks = (text: (at: number) => string): string[] =>
  Array.from({ length: 22 }, (_, at) => text(at + 1));
