import { check } from "../../src/actions/check";
import { correctReading } from "../../src/actions/correctReading";
import type { CellValue } from "../../src/sheet/SheetCells";
import { groupHead, groupLine, sheetOf } from "../reading/committeeSheet";
import { PlainWorkbook } from "./plainWorkbook";

const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);
const sheetsOf = (...tables: CellValue[][][]) => [
  sheetOf(
    "Điểm",
    tables.flatMap((rows) => [...rows, []]),
  ),
  naming,
];

/** A table under no title, of which nothing tells the block. */
const table = (unit: string, last = "Ghi chú"): CellValue[][] => [
  [...groupHead("Tên cơ quan"), last],
  groupLine(1, unit),
];

/** Says of which block each table is that is asked about, top to bottom. */
async function answer(workbook: PlainWorkbook, ...blocks: string[]) {
  const asked = (await check(workbook)).problems.flatMap((each) =>
    each.kind === "unknownBlock" ? [each.table] : [],
  );
  for (const [at, block] of blocks.entries())
    await correctReading(workbook, [{ is: "block", table: asked[at]!, block }]);
}

async function blocksOf(workbook: PlainWorkbook) {
  const { tables, problems } = await check(workbook);
  return {
    read: tables.map(({ block, read }) => [block.id, read.table.entries[0]!.unit]),
    told: problems
      .map(({ kind }) => kind)
      .filter((kind) => kind === "unknownBlock" || kind === "choiceOutOfUse"),
  };
}

test("what was said of two untitled tables stays with each when a third is put above them", async () => {
  const two = [table("Sở Tài chính"), table("Huyện Cam Lâm", "Lý do")];
  const workbook = new PlainWorkbook(sheetsOf(...two));
  await answer(workbook, "department", "district");
  workbook.retype(sheetsOf(table("Trung tâm CNTT", "Nhận xét"), ...two));
  expect(await blocksOf(workbook)).toEqual({
    read: [
      ["department", "Sở Tài chính"],
      ["district", "Huyện Cam Lâm"],
    ],
    told: ["unknownBlock"],
  });
});

test("tables under the same words are known by their first unit", async () => {
  const two = [table("Sở Tài chính"), table("Huyện Cam Lâm")];
  const workbook = new PlainWorkbook(
    sheetsOf([["Bảng sau"], ...two[0]!], [["Bảng sau"], ...two[1]!]),
  );
  await answer(workbook, "department", "district");
  workbook.retype(
    sheetsOf(
      [["Bảng sau"], ...table("Trung tâm CNTT")],
      [["Bảng sau"], ...two[0]!],
      [["Bảng sau"], ...two[1]!],
    ),
  );
  expect(await blocksOf(workbook)).toEqual({
    read: [
      ["department", "Sở Tài chính"],
      ["district", "Huyện Cam Lâm"],
    ],
    told: ["unknownBlock"],
  });
});

test("what was said of the only table under its words is not taken for others that have these by now, and this is told", async () => {
  const workbook = new PlainWorkbook(sheetsOf(table("Sở Tài chính")));
  await answer(workbook, "department");
  workbook.retype(sheetsOf(table("Huyện Cam Lâm", "Lý do"), table("Huyện Diên Khánh", "Nhận xét")));
  expect(await blocksOf(workbook)).toEqual({
    read: [],
    told: ["unknownBlock", "unknownBlock", "choiceOutOfUse"],
  });
});

test("what was said of the second of two tables is not taken for the first when the second is gone", async () => {
  const two = [table("Sở Tài chính"), table("Huyện Cam Lâm", "Lý do")];
  const workbook = new PlainWorkbook(sheetsOf(...two));
  await answer(workbook, "department", "district");
  workbook.retype(sheetsOf(two[0]!));
  expect(await blocksOf(workbook)).toEqual({
    read: [["department", "Sở Tài chính"]],
    told: ["choiceOutOfUse"],
  });
});
