import { openWorkbench, type Workbench } from "../../src/workbench/node/openWorkbench";
import { sheetWith } from "../functions/inCells/sheetWith";

const sheet = "Điểm";
let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({
    xlsx: await sheetWith(sheet, [
      ["Sở A", 90, 100],
      ["Sở B", 46.8, 52],
      ["Sở C", 70, 100],
      ["Sở D", "-", 100],
    ]),
  });
  workbench.enter(sheet, "D1", "=EGI.RATIO(B1:B4;C1:C4)");
  workbench.enter(sheet, "E1", [
    ['=EGI.TIER(D1;"khanh-hoa-2020")'],
    ['=EGI.TIER(D2;"khanh-hoa-2020")'],
    ['=EGI.TIER(D3;"khanh-hoa-2020")'],
    ['=EGI.TIER(D4;"khanh-hoa-2020")'],
  ]);
  workbench.enter(sheet, "F1", '=EGI.RANK(D1:D4;D1:D4;"canh-tranh")');
  workbench.enter(sheet, "G1", "=EGI.RANK(D1:D4*1;D1:D4)");
  await workbench.settle();
});
afterEach(() => workbench.close());

const before = [
  [0.9, "Tốt", 1],
  [0.9, "Tốt", 1],
  [0.7, "Khá", 3],
  ["", "", ""],
];
const formulas = (address: string): Promise<unknown[][]> =>
  workbench.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
const select = (address: string) =>
  workbench.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });
const protect = () =>
  workbench.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
/** Presses a button of the pane that leaves what came of the formulas. */
const pressPane = async (label: string) => {
  const found = [...workbench.window.document.querySelectorAll("button")].find(
    (button) => button.textContent === label,
  );
  found!.click();
  await workbench.paneSays("Chọn quy định cho tệp này"); // what it says when it is done
  await workbench.settle();
};

describe("Chốt giá trị", () => {
  test("of the workbook leaves values, spilled ranges whole, and one press brings the formulas back", async () => {
    const entered = await formulas("D1:G4");
    await workbench.press("chotTep");
    expect(await formulas("D1:F4")).toEqual(before);
    expect(await formulas("G1")).toEqual([[1]]);
    await workbench.paneSays("Đã chốt giá trị 7 công thức EGI.");
    await workbench.paneSays("Điểm · D1:D4");
    expect(workbench.host.shownPanes).toBe(1);
    await pressPane("Hoàn tác");
    expect(await formulas("D1:G4")).toEqual(entered);
    expect(workbench.values(sheet, "D1:F4")).toEqual(before);
  });

  test("pressed while the formulas are being computed anew waits for their results", async () => {
    workbench.book.calculation.restart(); // every function is asked again
    await workbench.press("chotTep");
    expect(workbench.values(sheet, "D1:F4")).toEqual(before);
    await workbench.paneSays("Đã chốt giá trị 7 công thức EGI.");
  });

  test("of the selection freezes a spilled range whole where one of its cells is selected, and nothing else", async () => {
    await select("D3:E3");
    await workbench.press("chotVungChon");
    expect(await formulas("D1:D4")).toEqual([[0.9], [0.9], [0.7], [""]]);
    expect(await formulas("E2:E3")).toEqual([['=EGI.TIER(D2,"khanh-hoa-2020")'], ["Khá"]]);
    expect((await formulas("F1"))[0]![0]).toBe('=EGI.RANK(D1:D4,D1:D4,"canh-tranh")');
  });

  test("of a protected sheet changes nothing and names it", async () => {
    await protect();
    await workbench.press("chotTrang");
    expect(workbench.values(sheet, "D1:F4")).toEqual(before);
    expect((await formulas("D1"))[0]![0]).toBe("=EGI.RATIO(B1:B4,C1:C4)");
    await workbench.paneSays("Còn 7 công thức EGI");
    await workbench.paneSays("Trang được bảo vệ, công thức còn nguyên.");
  });

  test("leaves a formula that has no result, and one whose spilled range another formula names", async () => {
    workbench.enter(sheet, "H1", "=EGI.RANK(D1:D4;D1:D4)");
    workbench.enter(sheet, "H3", "ở đây"); // #SPILL!
    workbench.enter(sheet, "I1", "=SUM(F1#)");
    await workbench.settle();
    await workbench.press("chotTep");
    expect((await formulas("F1"))[0]![0]).toBe('=EGI.RANK(D1:D4,D1:D4,"canh-tranh")');
    expect((await formulas("H1"))[0]![0]).toBe("=EGI.RANK(D1:D4,D1:D4)");
    await workbench.paneSays("Có công thức khác gọi cả vùng kết quả bằng dấu #");
    await workbench.paneSays("Ô chưa có kết quả, công thức còn nguyên.");
  });
});

describe("Công thức thường", () => {
  test("gives Excel's own formulas with the same results, and names what has none", async () => {
    const entered = await formulas("D1:G4");
    await workbench.press("thuongTep");
    expect(workbench.values(sheet, "D1:F4").map((row) => row.map(rounded))).toEqual(before);
    const native = (await formulas("D1:F4")).flat();
    expect(native.every((formula) => String(formula).startsWith("="))).toBe(true);
    expect(native.join("")).not.toContain("EGI.");
    expect((await formulas("G1"))[0]![0]).toBe("=EGI.RANK(D1:D4*1,D1:D4)");
    await workbench.paneSays("Đã đổi 6 công thức EGI thành công thức thường.");
    await workbench.paneSays("Không có công thức thường nào tính đúng như vậy");
    workbench.enter(sheet, "B3", 95); // they go on computing
    await workbench.settle();
    expect(workbench.values(sheet, "D3:F3")).toEqual([[0.95, "Tốt", 1]]);
    workbench.enter(sheet, "B3", 70);
    await workbench.settle();
    await pressPane("Hoàn tác");
    expect(await formulas("D1:G4")).toEqual(entered);
  });

  test("takes a native formula back that comes to something else", async () => {
    workbench.enter(sheet, "B3", "70"); // a number
    workbench.enter(sheet, "A1", [["CÓ"], ["có."], ["không"], ["-"]]); // the point is read by EGI alone
    workbench.enter(sheet, "H1", "=EGI.YESNO(A1:A4)");
    await workbench.settle();
    expect(workbench.values(sheet, "H1:H4")).toEqual([[1], [1], [0], [""]]);
    await workbench.press("thuongTep");
    expect((await formulas("H1"))[0]![0]).toBe("=EGI.YESNO(A1:A4)");
    await workbench.paneSays("Công thức thường ra kết quả khác");
    expect(workbench.values(sheet, "H1:H4")).toEqual([[1], [1], [0], [""]]);
  });
});

describe("Sửa #NAME?", () => {
  const broken = [
    ["=_xldudf_EGI_RATIO(B1,C1)"],
    ["=[2]!_xldudf_EGI_RATIO(B2,C2)"],
    ["='C:\\Bo sung\\EGI.xla'!_xldudf_EGI_RATIO(B3,C3)"],
    ['=X.xla!_xldudf_EGI_TIER(X.xla!_xldudf_EGI_RATIO(B3,C3),"khanh-hoa-2020")'],
  ];

  test("enters formulas anew whose names were spoilt, and one press brings them back", async () => {
    await workbench.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("J1:J4").formulas = broken;
      await context.sync();
    });
    const spoilt = await formulas("J1:J4");
    expect(workbench.values(sheet, "J1")).toEqual([["#NAME?"]]);
    await workbench.press("suaTen");
    expect(await formulas("J1:J4")).toEqual([
      ["=EGI.RATIO(B1,C1)"],
      ["=EGI.RATIO(B2,C2)"],
      ["=EGI.RATIO(B3,C3)"],
      ['=EGI.TIER(EGI.RATIO(B3,C3),"khanh-hoa-2020")'],
    ]);
    expect(workbench.values(sheet, "J1:J4")).toEqual([[0.9], [0.9], [0.7], ["Khá"]]);
    await workbench.paneSays("Đã nhập lại 4 công thức EGI.");
    await pressPane("Hoàn tác");
    expect(await formulas("J1:J4")).toEqual(spoilt);
  });

  test("names the formulas of a protected sheet and does not touch them", async () => {
    await workbench.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("J1").formulas = [broken[0]!];
      await context.sync();
    });
    await protect();
    await workbench.press("suaTen");
    expect(workbench.values(sheet, "J1")).toEqual([["#NAME?"]]);
    await workbench.paneSays("Điểm · J1");
    await workbench.paneSays("Trang được bảo vệ, công thức còn nguyên.");
  });

  test("says so where nothing is to be repaired", async () => {
    await workbench.press("suaTen");
    await workbench.paneSays("Không có công thức EGI nào phải sửa.");
  });
});

describe("Tìm công thức EGI", () => {
  test("lists every one before the workbook goes out, and none after it was frozen", async () => {
    await workbench.press("timCongThuc");
    await workbench.paneSays("Còn 7 công thức EGI.");
    await workbench.paneSays("Điểm · E4");
    await workbench.press("chotTep");
    await workbench.press("timCongThuc");
    await workbench.paneSays("Không còn công thức EGI nào trong tệp.");
  });
});

/** As Excel shows it. */
const rounded = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(14)) : value;
