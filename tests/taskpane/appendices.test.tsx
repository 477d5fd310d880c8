import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FormulaCell } from "../../src/sheet/FormulaCell";
import { PlainWorkbook } from "../actions/plainWorkbook";
import { departments, sheetOf } from "../reading/committeeSheet";
import { complaints, goTo, openPane } from "./openPane";

const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);
const round = () => new PlainWorkbook([departments(), naming]);
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const box = (name: string) => screen.findByRole("checkbox", { name });
const page = (name: string) => screen.findByRole("group", { name });

/** The tab Phụ lục of a round of two departments, whose four tables are four sheets. */
async function openTab(workbook = round(), background?: string) {
  const pane = openPane(workbook, background);
  await act(pane.store.look);
  await goTo("Phụ lục");
  await page("PL I.1 - Sở, ban, ngành, trang 1/1");
  return pane;
}

describe("the preview", () => {
  test.each(["#ffffff", "#292929"])(
    "shows the first table as a table, and axe has nothing against it, on %s",
    async (background) => {
      await openTab(round(), background);
      const first = await page("PL I.1 - Sở, ban, ngành, trang 1/1");
      const table = within(first).getByRole("table", { name: /CÁC SỞ, BAN, NGÀNH/ });
      expect(within(table).getByRole("columnheader", { name: "Tổng điểm" })).toBeVisible();
      expect(within(table).getByRole("cell", { name: "Sở Tài chính" })).toBeVisible();
      expect(screen.getByText("Trang tính 1/4 · A4 dọc, trang 1/1")).toBeVisible();
      expect(await complaints()).toEqual([]);
    },
  );

  test("is leafed through by keyboard alone, to the last sheet and back", async () => {
    await openTab();
    const next = await button("Trang sau");
    act(() => next.focus());
    await userEvent.keyboard("{Enter}");
    expect(await screen.findByText("Trang tính 2/4 · A4 dọc, trang 1/1")).toBeVisible();
    await userEvent.keyboard("{Enter}");
    expect(await screen.findByText("Trang tính 3/4 · A4 dọc, trang 1/1")).toBeVisible();
    await userEvent.keyboard("{Enter}");
    expect(await screen.findByText("Trang tính 4/4 · A4 ngang, trang 1/1")).toBeVisible();
    expect(next).toHaveFocus();
    expect(next).toHaveAttribute("aria-disabled", "true");
    await userEvent.keyboard("{Enter}");
    expect(screen.getByText("Trang tính 4/4 · A4 ngang, trang 1/1")).toBeVisible();
    await userEvent.click(await button("Trang trước"));
    expect(await screen.findByText("Trang tính 3/4 · A4 dọc, trang 1/1")).toBeVisible();
  });

  test("is enlarged to reading size by one press", async () => {
    await openTab();
    const larger = await button("Phóng to");
    await userEvent.click(larger);
    expect(larger).toHaveAttribute("aria-pressed", "true");
    expect(await complaints()).toEqual([]);
  });

  test("follows the scores without losing its place", async () => {
    const { store, workbook } = await openTab();
    await userEvent.click(await button("Trang sau"));
    await page("PL I.2.1 - Sở, ban, ngành, trang 1/1");
    workbook.retype([departments({ G3: 12 }), naming]);
    await act(store.look);
    const second = await page("PL I.2.1 - Sở, ban, ngành, trang 1/1");
    expect(await within(second).findByRole("cell", { name: "12/100" })).toBeVisible();
  });

  test("is not there while an error forbids writing", async () => {
    const { store } = openPane(new PlainWorkbook([departments({ C3: "" }), naming]));
    await act(store.look);
    await goTo("Phụ lục");
    expect(await button("Xem 1 lỗi")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Trang sau" })).toBeNull();
  });
});

describe("the choice of tables", () => {
  test("has every box ticked at first, and the button counts what is ticked", async () => {
    const { workbook } = await openTab();
    for (const each of screen.getAllByRole("checkbox")) expect(each).toBeChecked();
    await userEvent.click(await box("PL I.2.1 - Sở, ban, ngành"));
    expect(await button("Tạo 3 bảng")).toBeVisible();
    expect(screen.getByText(/^Ghi vào 3 trang tính mới/)).toBeVisible();
    expect(await box("Chọn tất cả")).toBePartiallyChecked();
    expect(await box("Sở, ban, ngành")).toBePartiallyChecked();
    expect(screen.getByText("Trang tính 1/3 · A4 dọc, trang 1/1")).toBeVisible();
    await userEvent.click(await button("Tạo 3 bảng"));
    await screen.findByRole("heading", { name: "Đã tạo 3 trang tính." });
    expect(workbook.written[0]!.map(({ id }) => id)).toEqual(["I.1", "I.2.2", "B.I"]);
  });

  test("is remembered in the workbook, also for a pane that is opened anew", async () => {
    const { workbook } = await openTab();
    await userEvent.click(await box("PL I.1 - Sở, ban, ngành"));
    await waitFor(() => expect(workbook.settings.size).toBe(1));
    document.body.replaceChildren();
    const { store } = openPane(workbook);
    await act(store.look);
    await goTo("Phụ lục");
    expect(await box("PL I.1 - Sở, ban, ngành")).not.toBeChecked();
    expect(await button("Tạo 3 bảng")).toBeVisible();
  });

  test("without any table the one press left is to choose all", async () => {
    await openTab();
    await userEvent.click(await box("Chọn tất cả"));
    expect(screen.getByText("Chưa chọn bảng nào nên chưa ghi gì.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Trang sau" })).toBeNull();
    expect(await complaints()).toEqual([]);
    await userEvent.click(await button("Chọn tất cả"));
    expect(await button("Tạo 4 bảng")).toBeVisible();
  });

  test("is made with the space bar", async () => {
    await openTab();
    const first = await box("PL I.1 - Sở, ban, ngành");
    act(() => first.focus());
    await userEvent.keyboard(" ");
    expect(first).not.toBeChecked();
    expect(first).toHaveFocus();
  });
});

describe("after writing, the pane", () => {
  const formula: FormulaCell = {
    sheet: "Nháp",
    area: { row: 1, column: 7, rows: 1, columns: 1 },
    formula: "=EGI.TIER(G2)",
    values: [["Tốt"]],
    isProtected: false,
  };

  test("says that no EGI formula is left where none is", async () => {
    await openTab();
    await userEvent.click(await button("Tạo 4 bảng"));
    expect(await screen.findByText("Không còn công thức EGI nào trong tệp.")).toBeVisible();
  });

  test("names an EGI formula that would be sent, leads to it, and freezes all by one press", async () => {
    const workbook = round();
    let standing = [formula];
    workbook.readFormulas = (isWanted) => Promise.resolve(standing.filter((each) => isWanted(each.formula))); // prettier-ignore
    workbook.writeFormulas = (changes) => {
      standing = [];
      return Promise.resolve([...changes]);
    };
    const { shown } = await openTab(workbook);
    await userEvent.click(await button("Tạo 4 bảng"));
    expect(await screen.findByText("Còn 1 công thức EGI.")).toBeVisible();
    expect(screen.getByText(/Máy không có EGI sẽ hiện #NAME\?/)).toBeVisible();
    expect(await complaints()).toEqual([]);
    await userEvent.click(await button("Nháp · H2, đến ô"));
    expect(shown).toEqual(["Nháp · H2"]);
    await userEvent.click(await button("Chốt giá trị cả tệp"));
    expect(await screen.findByText("Đã chốt giá trị 1 công thức EGI.")).toBeVisible();
    expect(await complaints()).toEqual([]);
    await userEvent.click(await button("← Về bảng điểm"));
    expect(await screen.findByText("Không còn công thức EGI nào trong tệp.")).toBeVisible();
  });

  test("says before a second press that formatting by hand returns to the standard", async () => {
    const workbook = round();
    await openTab(workbook);
    expect(screen.queryByText(/^Ghi .*Định dạng tự sửa/)).toBeNull();
    await userEvent.click(await button("Tạo 4 bảng"));
    await userEvent.click(await button("← Phụ lục"));
    expect(await screen.findByText(/Định dạng tự sửa trong bảng trở về mẫu\./)).toBeVisible();
  });
});
