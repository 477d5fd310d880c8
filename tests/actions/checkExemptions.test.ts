import { check } from "../../src/actions/check";
import { regulationSheet } from "../../src/appendix/regulationSheet";
import { regulationRows } from "../../src/reading/regulation/regulationRows";
import { binhDinh2021 } from "../../src/regulations/binh-dinh-2021";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { Regulation } from "../../src/regulations/Regulation";
import type { CellValue, SheetCells } from "../../src/sheet/SheetCells";
import { explain } from "../../src/text/explain";
import { cellsOfSheet } from "../appendix/cellsOfSheet";
import { cellsOf } from "../reading/cellsOf";
import { departments, sheetOf } from "../reading/committeeSheet";
import { PlainWorkbook } from "./plainWorkbook";

const full = (regulation: Regulation): SheetCells =>
  cellsOfSheet(regulationSheet(regulationRows(regulation)));

/** What is said of each unit, by its name. */
async function saidOf(sheets: readonly SheetCells[]): Promise<Map<string, string>> {
  const { problems } = await check(new PlainWorkbook(sheets));
  const said = problems
    .filter(({ kind }) => kind === "maxDiffers")
    .map((each) => explain(each).what);
  return new Map(said.map((what) => [what.slice(0, what.indexOf(":")), what]));
}

describe("with its exemptions taken out of the regulation", () => {
  test("Bình Định's four exempt units are explained as far as the sheet decides it", async () => {
    // Bảng 1 of Quyết định 5136/QĐ-UBND, groups I to VI and the total.
    const lines: CellValue[][] = [
      ["Sở Tài chính*", 13, 26, 15, 5, 8, 12, 79],
      ["Văn phòng UBND tỉnh**", 13, 17, 15, 5, 8, 12, 70],
      ["Thanh tra tỉnh**", 13, 17, 15, 5, 8, 9, 70],
      ["Ban Dân tộc**", 11, 16, 15, 5, 8, 8, 70],
    ];
    const heads = binhDinh2021.groups.map(({ label }) => label);
    const sheet = sheetOf("Sở, ban, ngành", [["Tên cơ quan", ...heads, "Điểm tối đa"], ...lines]);
    const said = await saidOf([sheet, full({ ...binhDinh2021, exemptions: [] })]);
    const units = [...said.keys()];
    expect(units).toHaveLength(4);
    units
      .slice(1)
      .forEach((unit, at) =>
        expect(said.get(unit)).toContain(
          "điểm tối đa khai 70, theo quy định 85: thiếu 15 điểm. " +
            "15 điểm này đúng bằng mục II.b “Cung cấp dịch vụ công trực tuyến”. " +
            `Không phải nhóm III “Trang thông tin điện tử”: đơn vị có 15 điểm ở ô D${at + 3}.`,
        ),
      );
    expect(said.get(units[0]!)).toContain(
      "thiếu 6 điểm. 6 điểm này có thể là mục II.b.2 “Giải quyết TTHC qua dịch vụ bưu chính công ích (BCCI)”; hoặc ",
    );
    expect(said.get(units[0]!)).toContain("chưa rõ là phần nào");
  });

  test("a cell that is marked as not scored is named as the evidence", async () => {
    const sheet = sheetOf("Sở, ban, ngành", [
      ["Tên cơ quan", "I", "II.a", "II.b", "III", "IV", "V", "VI", "Điểm tối đa"],
      ["Thanh tra tỉnh", 13, 17, "-", 15, 5, 8, 9, 70],
    ]);
    const said = await saidOf([sheet, full({ ...binhDinh2021, exemptions: [] })]);
    expect(said.get("Thanh tra tỉnh")).toContain(
      "15 điểm này đúng bằng mục II.b “Cung cấp dịch vụ công trực tuyến”. Ô D2 không có điểm.",
    );
  });

  test("Khánh Hòa's four are explained as far as its criteria allow", async () => {
    const sheets = (await cellsOf("assets/samples/khanh-hoa-2020.xlsx")).filter(
      ({ name }) => name !== "Quy định",
    );
    const said = await saidOf([...sheets, full({ ...khanhHoa2020, exemptions: [] })]);
    expect(said.size).toBe(4);
    const office = [...said].find(([unit]) => unit.startsWith("Văn phòng"))![1];
    expect(office).toContain(
      "thiếu 170 điểm. Không có nhóm, mục nào đúng bằng 170 điểm: gần nhất là " +
        "nhóm “Trang/Cổng TTĐT” (100 điểm, còn 70 điểm chưa phân bổ).",
    );
    for (const [unit, missing] of [
      ["Thanh tra tỉnh", 173],
      ["Ban Dân tộc", 203],
      ["Sở Ngoại vụ", 43],
    ] as const)
      expect(said.get(unit)).toContain(
        `thiếu ${missing} điểm. Không có nhóm, mục nào đúng bằng ${missing} điểm: đơn vị đã có điểm ở mọi nhóm`,
      );
  });
});

test("with its own exemptions the sample has no error and nothing in doubt", async () => {
  const sheets = await cellsOf("assets/samples/khanh-hoa-2020.xlsx");
  const { problems } = await check(new PlainWorkbook(sheets));
  expect(problems.filter(({ severity }) => severity !== "note")).toEqual([]);
});

describe("what the tables say together", () => {
  const told = async (sheets: readonly SheetCells[], regulation: Regulation) => {
    const { problems } = await check(new PlainWorkbook([...sheets, full(regulation)]));
    return problems
      .filter(({ severity }) => severity !== "note")
      .map((each) => ["at" in each ? each.at.cell : undefined, each.severity, explain(each).what]);
  };

  test("a unit that stands in two blocks is said at the second", async () => {
    const second = { ...departments({ B1: "UBND cấp huyện" }), name: "Huyện" };
    const values = second.values.map((row) => row.map((each) => (typeof each === "number" && each > 1 ? 5 : each))); // prettier-ignore
    const all = await told([departments(), { ...second, values }], khanhHoa2020);
    expect(all.filter(([, , what]) => String(what).includes("khối khác"))).toEqual([
      ["B3", "warning", "Sở Tài chính: đã có trong bảng của khối khác, ở Sở · B3."],
      ["B4", "warning", "Sở Y tế: đã có trong bảng của khối khác, ở Sở · B4."],
    ]);
  });

  test("bonus above its cap is said; a regulation without a cap has none", async () => {
    const cap = { points: 30, source: "khoản 5" };
    const capped = { ...khanhHoa2020, bonus: { ...khanhHoa2020.bonus!, cap } };
    expect(await told([departments({ I3: 31 })], khanhHoa2020)).toEqual([]);
    expect(await told([departments({ I3: 30 })], capped)).toEqual([]);
    expect(await told([departments({ I3: 31 })], capped)).toEqual([
      ["B3", "warning", "Sở Tài chính: 31 điểm cộng, vượt mức trần 30."],
    ]);
  });

  test("a heading whose maximum is not the regulation's is said", async () => {
    expect(await told([departments({ G2: "Trang/Cổng TTĐT (Tối đa: 100)" })], khanhHoa2020)).toEqual([]); // prettier-ignore
    expect(await told([departments({ G2: "Trang/Cổng TTĐT (Tối đa: 97)" })], khanhHoa2020)).toEqual([
      ["G2", "warning", "Điểm tối đa của “Trang/Cổng TTĐT” ghi ở bảng là 97, theo quy định 100."],
    ]); // prettier-ignore
  });

  test("a score in a group that the unit is exempt from is an error at its cell", async () => {
    const exempt = {
      ...khanhHoa2020,
      exemptions: [{ unit: "Sở Y tế", block: "department", without: ["web"], less: [], unallocated: 0, reason: "không có", source: "khoản 2" }], // prettier-ignore
    };
    expect(await told([departments({ L4: 900 })], exempt)).toContainEqual([
      "G4",
      "error",
      "Sở Y tế: 90 điểm ở cột “Trang/Cổng TTĐT”, nhưng đơn vị được miễn nhóm này.",
    ]);
  });
});
