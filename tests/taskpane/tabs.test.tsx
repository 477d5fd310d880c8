import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SheetCells } from "../../src/sheet/SheetCells";
import { PlainWorkbook } from "../actions/plainWorkbook";
import { departments, sheetOf } from "../reading/committeeSheet";
import { complaints, goTo, openPane } from "./openPane";

const naming: SheetCells = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);
const round = (cells: Record<string, string | number> = {}) =>
  new PlainWorkbook([departments(cells), naming]);

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const tab = (name: string) => screen.getByRole("tab", { name: new RegExp(`^${name}`) });
/** The tabs are these, in this order. */
const expectTabs = (...names: string[]) => {
  const all = screen.getAllByRole("tab");
  expect(all).toHaveLength(names.length);
  names.forEach((name, at) => expect(all[at]).toHaveAccessibleName(name));
};
const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });

describe("the tabs", () => {
  test("are those of the work in order, the first is open, and Kiểm tra counts the problems", async () => {
    const { store, workbook } = openPane(round({ C3: "", L4: 990 }));
    await act(store.look);
    expectTabs("Dữ liệu", "Kiểm tra 2", "Kết quả", "Phụ lục");
    expect(tab("Dữ liệu")).toHaveAttribute("aria-selected", "true");
    workbook.retype([departments(), naming]);
    await act(store.look);
    expectTabs("Dữ liệu", "Kiểm tra", "Kết quả", "Phụ lục");
  });

  test("are not there before there is a score table and a regulation to read it by", async () => {
    const { store } = openPane(new PlainWorkbook([departments()]));
    await act(store.look);
    expect(await heading("Chọn quy định cho tệp này")).toBeVisible();
    expect(screen.queryByRole("tab")).toBeNull();
  });

  test("are walked with the arrow keys, opened with Enter, and keep the focus", async () => {
    const { store } = openPane(round());
    await act(store.look);
    act(() => tab("Dữ liệu").focus());
    await userEvent.keyboard("{ArrowRight}");
    expect(tab("Kiểm tra")).toHaveFocus();
    expect(await heading("Đã nhận diện 1 bảng điểm")).toBeVisible();
    await userEvent.keyboard("{Enter}");
    expect(await heading("Không có vấn đề")).toBeVisible();
    expect(tab("Kiểm tra")).toHaveFocus();
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(tab("Phụ lục")).toHaveFocus(); // round the end
  });

  test("each names the panel that it opens, and is named by it", async () => {
    const { store } = openPane(round());
    await act(store.look);
    await goTo("Kiểm tra");
    const panel = screen.getByRole("tabpanel", { name: /^Kiểm tra/ });
    expect(panel).toContainElement(await heading("Không có vấn đề"));
    expect(tab("Kiểm tra")).toHaveAttribute("aria-controls", panel.id);
    expect(tab("Dữ liệu")).not.toHaveAttribute("aria-controls"); // its panel is not there
  });

  test("each opens without a word of complaint from axe", async () => {
    const { store } = openPane(round({ C3: "", L4: 990 }), "#292929");
    await act(store.look);
    for (const name of ["Kiểm tra", "Phụ lục"]) {
      await goTo(name);
      expect(await complaints()).toEqual([]);
    }
    await goTo("Kết quả");
    expect(await screen.findByPlaceholderText("Tìm đơn vị")).toBeVisible();
    expect(await complaints()).toEqual([]);
    await userEvent.click(await button("Việc khác"));
    expect(await heading("Việc khác")).toBeVisible();
    expect(await complaints()).toEqual([]);
  });

  test("a tab comes back with its search and the unit that was open", async () => {
    const { store } = openPane(round());
    await act(store.look);
    await goTo("Kết quả");
    await userEvent.type(await screen.findByPlaceholderText("Tìm đơn vị"), "y te");
    const list = screen.getByRole("list", { name: /^Sở, ban, ngành/ });
    await waitFor(() => expect(within(list).getAllByRole("button")).toHaveLength(1));
    await goTo("Phụ lục");
    await goTo("Kết quả");
    expect(screen.getByPlaceholderText("Tìm đơn vị")).toHaveValue("y te");
    await userEvent.click(await button(/Sở Y tế/));
    expect(await heading("Sở Y tế")).toBeVisible();
    await goTo("Dữ liệu");
    await goTo("Kết quả");
    expect(await heading("Sở Y tế")).toBeVisible();
  });
});

describe("the focus", () => {
  test("goes to the title of a screen that a press opened, and back to that press", async () => {
    const { store } = openPane(round());
    await act(store.look);
    await userEvent.click(await button("Sửa nhận diện, Sở · A1:L4"));
    await waitFor(async () => expect(await heading(/^Cách đọc bảng/)).toHaveFocus());
    await userEvent.click(await button("Xong"));
    expect(await button("Sửa nhận diện, Sở · A1:L4")).toHaveFocus();
  });

  test("stays where it is when the workbook is read again", async () => {
    const { store, workbook } = openPane(round());
    await act(store.look);
    act(() => tab("Phụ lục").focus());
    workbook.retype([departments({ C3: "" }), naming]);
    await act(store.look);
    expect(tab("Phụ lục")).toHaveFocus();
  });
});

describe("the ribbon", () => {
  test("Kiểm tra shows the check tab, whatever was open", async () => {
    const { store } = openPane(round({ C3: "" }));
    await act(store.look);
    await goTo("Kết quả");
    await userEvent.click(await button("Việc khác"));
    await act(store.check);
    expect(await heading("1 vấn đề")).toBeVisible();
    expect(tab("Kiểm tra")).toHaveAttribute("aria-selected", "true");
  });

  test("Tạo phụ lục that wrote shows the appendix tab, with errors the check tab", async () => {
    const { store, workbook } = openPane(round());
    await act(store.look);
    await act(store.produce);
    expect(await heading("Đã tạo 4 trang tính.")).toBeVisible();
    expect(tab("Phụ lục")).toHaveAttribute("aria-selected", "true");
    workbook.retype([departments({ C3: "" }), naming]);
    await act(store.produce);
    expect(await heading("1 vấn đề")).toBeVisible();
    expect(tab("Kiểm tra")).toHaveAttribute("aria-selected", "true");
  });
});

describe("the language", () => {
  afterEach(() => window.localStorage.clear());

  test("is changed in Việc khác for what stands in both, and is remembered on this computer", async () => {
    const { store } = openPane(round());
    await act(store.look);
    await userEvent.click(await button("Việc khác"));
    await userEvent.click(await button("English"));
    expect(await heading("More")).toBeVisible();
    expect(document.documentElement.lang).toBe("en");
    expectTabs("Data", "Check", "Results", "Appendices");
    expect(window.localStorage.getItem("egi.language")).toBe("en");
    await userEvent.click(await button("Tiếng Việt"));
    expect(await heading("Việc khác")).toBeVisible();
    expect(document.documentElement.lang).toBe("vi");
  });

  test("that was chosen earlier is spoken from the first screen on, by the page too", async () => {
    window.localStorage.setItem("egi.language", "en");
    const { store } = openPane(round());
    await act(store.look);
    expect(screen.getByRole("tab", { name: "Results" })).toBeVisible();
    expect(document.documentElement.lang).toBe("en");
    await userEvent.click(await button("More"));
    await userEvent.click(await button("Tiếng Việt"));
  });
});
