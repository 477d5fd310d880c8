import { readFileSync } from "node:fs";
import { openWorkbench, type Workbench } from "../../src/workbench/node/openWorkbench";

const sample = () => new Uint8Array(readFileSync("assets/samples/khanh-hoa-2020.xlsx"));
const departments = "Sở ban ngành";

/** What a person did to the committee's workbook, and what the pane then says. */
interface BadInput {
  of: string;
  change: (workbench: Workbench) => void;
  says: string[];
}

const sheetId = ({ book }: Workbench, name: string) => book.sheets.find(name)!;

const badInputs: BadInput[] = [
  {
    of: "a score that is text",
    change: (workbench) => workbench.enter(departments, "C7", "ba mươi"),
    says: ["Sở ban ngành · C7", "Ban Dân tộc: “ba mươi” ở cột “Hạ tầng CNTT” không phải là điểm"],
  },
  {
    of: "a score above its maximum",
    change: (workbench) => workbench.enter(departments, "G8", 101),
    says: ["Sở ban ngành · G8", "101 điểm ở cột “Trang/Cổng TTĐT”, vượt điểm tối đa 100"],
  },
  {
    of: "a blank where a score is due",
    change: (workbench) => workbench.enter("Huyện", "D7", ""),
    says: ["Huyện · D7", "chưa có điểm ở cột “Nhân lực CNTT”", "Nhập 0 nếu không được điểm nào."],
  },
  {
    of: "a unit that stands twice",
    change: (workbench) => workbench.enter(departments, "B8", "Ban Dân tộc"),
    says: ["Sở ban ngành · B8", "Ban Dân tộc: đã có ở Sở ban ngành · B7"],
  },
  {
    of: "no sheet with a score table",
    change: (workbench) => {
      for (const name of ["Sở ban ngành", "Huyện", "Đơn vị sự nghiệp"])
        workbench.enter(
          name,
          "A1",
          Array.from({ length: 40 }, () => Array<string>(20).fill("")),
        );
      workbench.enter("Huyện", "A1", "Danh bạ");
    },
    says: ["Chưa thấy bảng điểm ở trang “Huyện”."],
  },
  {
    of: "an unknown regulation",
    change: (workbench) => {
      const sheet = "Quy định";
      const cells = workbench.values(sheet, "A1:D20");
      const row = cells.findIndex((line) => line.includes("khanh-hoa-2020"));
      const column = cells[row]!.indexOf("khanh-hoa-2020");
      workbench.enter(sheet, `${"ABCD"[column]!}${row + 1}`, "ha-noi-1999");
    },
    says: ["Quy định · ", "Chưa có quy định mang mã “ha-noi-1999”.", "khanh-hoa-2020"],
  },
  {
    of: "no regulation named",
    change: (workbench) => workbench.book.sheets.remove(sheetId(workbench, "Quy định")),
    says: ["Chọn quy định cho tệp này", "Khánh Hòa 2020", "3136/TB-HĐTĐ ngày 24/12/2020"],
  },
  {
    of: "a workbook whose structure is protected",
    change: (workbench) => workbench.book.protection.protectWorkbook("mật khẩu"),
    says: ["Cấu trúc tệp đang được bảo vệ", "Chưa tạo trang tính nào."],
  },
  {
    of: "a sheet of the same name that is not ours",
    change: (workbench) => {
      workbench.book.sheets.add("PL II.1 - UBND cấp huyện");
      workbench.enter("PL II.1 - UBND cấp huyện", "A1", "của tôi");
    },
    says: ["Đã có trang “PL II.1 - UBND cấp huyện” không do EGI tạo", "được giữ nguyên"],
  },
];

let workbench: Workbench;
afterEach(() => workbench.close());

describe("a press of Tạo phụ lục on the ribbon that cannot go on", () => {
  test.each(badInputs)("for $of says so in the pane and writes nothing", async (bad) => {
    workbench = await openWorkbench({ xlsx: sample() });
    await workbench.settle();
    bad.change(workbench);
    await workbench.settle();
    const before = workbench.book.snapshot();
    const { status } = await workbench.press("taoPhuLuc");
    for (const text of bad.says) await workbench.paneSays(text);
    expect(workbench.book.snapshot()).toEqual(before);
    expect(workbench.host.shownPanes).toBe(1);
    expect(status).toBe(0); // the button is not left busy
  });

  test("for an empty workbook says so", async () => {
    workbench = await openWorkbench();
    const before = workbench.book.snapshot();
    await workbench.press("taoPhuLuc");
    await workbench.paneSays("Chưa thấy bảng điểm trong tệp này");
    await workbench.paneSays("Tệp chưa có số liệu nào.");
    expect(workbench.book.snapshot()).toEqual(before);
    expect(workbench.host.shownPanes).toBe(1);
  });

  test("for an appendix of ours that is protected names the sheet and leaves every sheet as it was", async () => {
    workbench = await openWorkbench({ xlsx: sample() });
    await workbench.press("taoPhuLuc");
    const protectedSheet = sheetId(workbench, "PL II.1 - UBND cấp huyện");
    workbench.book.protection.protectSheet(protectedSheet, {}, "mật khẩu");
    workbench.enter(departments, "C8", 12);
    await workbench.settle();
    const before = workbench.book.snapshot();
    await workbench.press("taoPhuLuc");
    await workbench.paneSays("Trang “PL II.1 - UBND cấp huyện” đang được bảo vệ");
    expect(workbench.book.snapshot()).toEqual(before);
  });

  test("selects the cell of the first error", async () => {
    workbench = await openWorkbench({ xlsx: sample() });
    workbench.enter("Huyện", "E9", "abc");
    await workbench.settle();
    await workbench.press("taoPhuLuc");
    expect(workbench.book.sheets.name(workbench.book.sheets.active())).toBe("Huyện");
    expect(workbench.book.sheets.selection().area).toMatchObject({ row: 8, column: 4 });
  });
});

describe("a press of Tạo phụ lục on the ribbon that goes on", () => {
  test("says nothing: the pane stays closed, the first new sheet is shown", async () => {
    workbench = await openWorkbench({ xlsx: sample() });
    await workbench.press("taoPhuLuc");
    expect(workbench.host.shownPanes).toBe(0);
    const { sheets } = workbench.book;
    expect(sheets.name(sheets.active())).toBe("PL I.1 - Sở, ban, ngành");
  });

  test("with an EGI formula left in the workbook opens the pane, which names it, and tells the command line", async () => {
    workbench = await openWorkbench({ xlsx: sample() });
    workbench.enter("Huyện", "P2", "=EGI.YESNO(1)");
    await workbench.settle();
    await workbench.run(async (context) => {
      context.workbook.settings.add("egi.job", "{}");
      await context.sync();
    });
    await workbench.press("taoPhuLuc");
    expect(workbench.host.shownPanes).toBe(1);
    await workbench.paneSays("Đã tạo 12 trang tính.");
    await workbench.paneSays("Còn 1 công thức EGI.");
    await workbench.paneSays("Huyện · P2");
    const report = await workbench.run(async (context) => {
      const setting = context.workbook.settings.getItem("egi.report");
      setting.load("value");
      await context.sync();
      return JSON.parse(String(setting.value)) as { problems: object[]; sheets: object[] };
    });
    expect(report.sheets).toHaveLength(12);
    expect(report.problems).toContainEqual({
      severity: "warning",
      where: "Huyện · P2",
      what: "Máy không có EGI sẽ hiện #NAME? ở ô này.",
      todo: "Trước khi gửi tệp, bấm Chốt giá trị hoặc Công thức thường.",
    });
  });

  test("pressed twice at once runs once", async () => {
    workbench = await openWorkbench({ xlsx: sample() });
    await Promise.all([workbench.press("taoPhuLuc"), workbench.press("taoPhuLuc")]);
    const names = workbench.book.sheets.ids().map((id) => workbench.book.sheets.name(id));
    expect(names.filter((name) => name.startsWith("PL "))).toHaveLength(12);
    expect(workbench.host.unmodelled).toEqual([]);
    expect(workbench.pageErrors).toEqual([]);
  });

  test("asks Excel little: three round trips to read, one each for how it is read, the document's form, the choice of tables and the last run, four to write, one to keep the results, three to look for EGI formulas, one for the command line's job", async () => {
    workbench = await openWorkbench({ xlsx: sample() });
    await workbench.paneSays("Xem kết quả");
    await workbench.settle();
    const before = roundTrips(workbench);
    await workbench.press("taoPhuLuc");
    const reading = 3 + 1 + 1 + 1 + 1;
    const writing = 4 + 1;
    const looking = 3;
    const job = 1;
    expect(roundTrips(workbench) - before).toBe(reading + writing + looking + job);
  });
});

test("every button of the manifest that runs a function is answered by the page", async () => {
  workbench = await openWorkbench();
  const named = readFileSync("manifest.xml", "utf8").matchAll(/<FunctionName>(\w+)</g);
  const { mappings } = (
    workbench.window as unknown as { Office: { actions: { _association: { mappings: object } } } }
  ).Office.actions._association;
  expect(Object.keys(mappings)).toEqual([...named].map(([, name]) => name!.toUpperCase()));
});

/** Requests that somebody waits for: office.js lets go of its references in requests of their own, behind. */
function roundTrips({ host }: Workbench): number {
  const instantiates = 1;
  return host.log.filter(
    ({ request: { Actions, ObjectPaths } }) =>
      Object.values(ObjectPaths).some(({ Name }) => Name === "Add") || // a setting, by its path alone
      Actions.some(
        ({ ActionType, Name }) => ActionType !== instantiates && Name !== "_RemoveReference",
      ),
  ).length;
}
