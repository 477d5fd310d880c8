import { readRegulationId } from "../../src/reading/readRegulationId";
import { readScoreTables } from "../../src/reading/readScoreTables";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { SheetCells } from "../../src/sheet/SheetCells";
import { cellsOf } from "./cellsOf";

describe("the committee's sample", () => {
  let sheets: SheetCells[];

  beforeAll(async () => {
    sheets = await cellsOf("assets/samples/khanh-hoa-2020.xlsx");
  });

  test("names its regulation on the sheet Quy định", () => {
    expect(readRegulationId(sheets)).toEqual({
      id: "khanh-hoa-2020",
      at: { sheet: "Quy định", cell: "B3" },
    });
  });

  test("holds three score tables of 21, 8 and 9 units and no problem", () => {
    const { tables, problems, sheetsLeftOut } = readScoreTables(sheets, khanhHoa2020);
    expect(problems).toEqual([]);
    expect(sheetsLeftOut).toEqual([]);
    expect(
      tables.map(({ table, sheet, area, groups }) => ({
        block: table.block,
        units: table.entries.length,
        sheet,
        area,
        groups: groups.length,
      })),
    ).toEqual([
      { block: "department", units: 21, sheet: "Sở ban ngành", area: "A5:L27", groups: 6 },
      { block: "district", units: 8, sheet: "Huyện", area: "A5:L14", groups: 6 },
      { block: "serviceUnit", units: 9, sheet: "Đơn vị sự nghiệp", area: "A5:L15", groups: 6 },
    ]);
  });

  test("says - for the unit without a website, and penalises one unit with its reason", () => {
    const [departments] = readScoreTables(sheets, khanhHoa2020).tables;
    const { entries } = departments!.table;
    expect(entries.find(({ unit }) => unit === "Văn phòng Ủy ban nhân dân tỉnh")).toEqual({
      unit: "Văn phòng Ủy ban nhân dân tỉnh",
      scores: {
        infrastructure: 600000,
        staff: 550000,
        software: 4900000,
        policy: 1200000,
        web: "exempt",
        security: 1000000,
      },
      bonus: 50000,
      penalty: 0,
      penaltyNote: "",
      maxScore: 8300000,
    });
    expect(entries.find(({ unit }) => unit === "Sở Công Thương")).toMatchObject({
      penalty: 1000000,
      penaltyNote: "nộp trễ",
    });
  });

  test("lists its units in alphabetical order, which is not the ranking", () => {
    const { tables } = readScoreTables(sheets, khanhHoa2020);
    expect(tables.map(({ table }) => table.entries[0]!.unit)).toEqual([
      "Ban Dân tộc",
      "UBND huyện Cam Lâm",
      "Ban QLDA đầu tư xây dựng các công trình Dân dụng và Công nghiệp",
    ]);
  });
});
