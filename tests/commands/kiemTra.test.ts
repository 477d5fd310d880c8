import { readFileSync } from "node:fs";
import { openWorkbench, type Workbench } from "../../src/workbench/node/openWorkbench";

const sample = () => new Uint8Array(readFileSync("assets/samples/khanh-hoa-2020.xlsx"));

let workbench: Workbench;
afterEach(() => workbench.close());

describe("a press of Kiểm tra on the ribbon", () => {
  test("opens the pane on the problems, with the first cell to be mended selected, and changes nothing", async () => {
    workbench = await openWorkbench({ xlsx: sample() });
    await workbench.settle();
    workbench.enter("Huyện", "E9", "abc");
    workbench.enter("Huyện", "D7", "");
    await workbench.settle();
    const before = workbench.book.snapshot();
    const { status } = await workbench.press("kiemTra");
    await workbench.paneSays("2 lỗi");
    await workbench.paneSays("Huyện · D7");
    await workbench.paneSays("Huyện · E9");
    expect(workbench.host.shownPanes).toBe(1);
    const { sheets } = workbench.book;
    expect(sheets.name(sheets.active())).toBe("Huyện");
    expect(sheets.selection().area).toMatchObject({ row: 6, column: 3 });
    expect({ ...workbench.book.snapshot() }).toEqual(before);
    expect(status).toBe(0);
  });

  test("says that nothing is wrong with the sample", async () => {
    workbench = await openWorkbench({ xlsx: sample() });
    await workbench.settle();
    await workbench.press("kiemTra");
    await workbench.paneSays("Tạo 12 trang phụ lục");
    expect(workbench.host.shownPanes).toBe(1);
  });

  test("says how a maximum differs and which group is exactly the difference", async () => {
    workbench = await openWorkbench({ xlsx: sample() });
    await workbench.settle();
    // Văn phòng UBND tỉnh of the sample: 830 declared, exempt from the web group by the regulation.
    const cells = workbench.values("Sở ban ngành", "A1:L40");
    const row = cells.findIndex((line) => line.includes("Sở Y tế"));
    workbench.enter("Sở ban ngành", `L${row + 1}`, 900);
    await workbench.settle();
    await workbench.press("kiemTra");
    await workbench.paneSays("Sở Y tế: điểm tối đa khai 900, theo quy định 1000: thiếu 100 điểm.");
    await workbench.paneSays("Không có nhóm, mục nào đúng bằng 100 điểm");
  });
});
