import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { WorkbookFailure } from "../../src/workbook";
import { PlainWorkbook } from "../actions/plainWorkbook";
import { departments, sheetOf } from "../reading/committeeSheet";
import { complaints, goTo, openPane } from "./openPane";

const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);
const round = (cells: Record<string, string | number> = {}) =>
  new PlainWorkbook([departments(cells), naming]);

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const list = (name: string | RegExp) => screen.findByRole<HTMLSelectElement>("combobox", { name });
const chosen = ({ selectedOptions }: HTMLSelectElement) => selectedOptions[0]!.text;

/** Opens "Sửa nhận diện" of the only table. */
async function openReading(workbook: PlainWorkbook, background = "#ffffff") {
  const pane = openPane(workbook, background);
  await act(pane.store.look);
  await userEvent.click(await button("Sửa nhận diện, Sở · A1:L4"));
  await screen.findByRole("heading", { name: /^Cách đọc bảng/ });
  return pane;
}

describe("Sửa nhận diện", () => {
  test.each(["#ffffff", "#292929"])(
    "says what was understood of the table and from what, on %s",
    async (background) => {
      const { shown } = await openReading(round({ G2: "Nhóm V" }), background);
      expect(screen.getByRole("heading", { name: "Cách đọc bảng Sở, ban, ngành" })).toBeVisible();
      expect(chosen(await list("Khối"))).toBe("Sở, ban, ngành");
      expect(screen.getByText("Theo tiêu đề cột đơn vị “Sở, ban, ngành”.")).toBeVisible();
      expect(chosen(await list("Dấu thập phân"))).toBe("Dấu phẩy (38,5)");
      expect(screen.getByText("Bảng không có số nào cho biết: theo quy định.")).toBeVisible();
      expect(chosen(await list("Cột B, “Sở, ban, ngành”"))).toBe("Tên đơn vị");
      expect(chosen(await list(/^Cột C,/))).toBe("Hạ tầng CNTT");
      const doubtful = await list("Cột G, “Nhóm V”");
      expect(chosen(doubtful)).toBe("Trang/Cổng TTĐT");
      expect(doubtful).toHaveAccessibleDescription(/Chưa chắc: theo số thứ tự của nhóm/);
      expect(await complaints()).toEqual([]);
      await userEvent.click(await button("Sở · G2, đến ô"));
      expect(shown).toEqual(["Sở · G2"]);
    },
  );

  test("a column is given another meaning at its place, is remembered, and goes back to what the sheet says", async () => {
    const { store, workbook } = await openReading(round());
    await userEvent.selectOptions(await list(/^Cột G,/), "Không đọc cột này");
    expect(await screen.findByText("Đã chọn ở đây.")).toBeVisible();
    expect(chosen(await list(/^Cột G,/))).toBe("Không đọc cột này");
    expect([...workbook.settings.keys()]).toEqual(["cach-doc"]);
    await userEvent.click(await button("Xong"));
    await goTo("Kiểm tra");
    expect(await screen.findByText(/chưa có cột “Trang\/Cổng TTĐT”/)).toBeVisible();
    await goTo("Dữ liệu");
    await act(store.look); // as after closing and opening
    await userEvent.click(await button("Sửa nhận diện, Sở · A1:L4"));
    await userEvent.selectOptions(await list(/^Cột G,/), "Trở lại tự nhận");
    await waitFor(() => expect(screen.queryByText("Đã chọn ở đây.")).toBeNull());
    expect(chosen(await list(/^Cột G,/))).toBe("Trang/Cổng TTĐT");
  });

  test("a table is given another block, and another decimal mark", async () => {
    await openReading(round({ C3: "59.5" }));
    expect(await list("Dấu thập phân")).toHaveAccessibleDescription(/Theo các ô của bảng/);
    await userEvent.selectOptions(await list("Dấu thập phân"), "Dấu phẩy (38,5)");
    await waitFor(async () =>
      expect(await list("Dấu thập phân")).toHaveAccessibleDescription(/Đã chọn ở đây/),
    );
    await userEvent.selectOptions(await list("Khối"), "Đơn vị sự nghiệp trực thuộc UBND tỉnh");
    expect(
      await screen.findByRole("heading", { name: /^Cách đọc bảng Đơn vị sự nghiệp/ }),
    ).toBeVisible();
    expect(await complaints()).toEqual([]);
  });

  test("what is no score table is left out, is told with the reason, and can be taken in again", async () => {
    await openReading(round());
    await userEvent.selectOptions(await list("Khối"), "Không phải bảng điểm");
    await waitFor(async () => expect(chosen(await list("Khối"))).toBe("Không phải bảng điểm"));
    await userEvent.click(await button("Xong"));
    expect(
      screen.getByRole("heading", { name: "Chưa thấy bảng điểm trong tệp này" }),
    ).toBeVisible();
    expect(screen.getByText("Bảng này đã chọn là không phải bảng điểm.")).toBeVisible();
    expect(await complaints()).toEqual([]);
    await userEvent.click(await button("Sửa nhận diện, Sở · A1:L4"));
    await userEvent.selectOptions(await list("Khối"), "Trở lại tự nhận");
    await userEvent.click(await button("Xong"));
    expect(await button("Tạo phụ lục")).toBeVisible();
  });

  test("a whole sheet is left out at one press and read again at another", async () => {
    await openReading(round());
    await userEvent.click(await button("Bỏ qua cả trang “Sở”"));
    expect(await screen.findByText("Trang “Sở”: đã chọn bỏ qua.")).toBeVisible();
    expect(await complaints()).toEqual([]);
    await userEvent.click(await button("Đọc lại trang “Sở”"));
    expect(await button("Tạo phụ lục")).toBeVisible();
  });

  test("what Excel refuses to remember is said, and what was chosen can be tried again", async () => {
    const { workbook } = await openReading(round());
    const { remember } = workbook;
    workbook.remember = () => Promise.reject(new WorkbookFailure({ kind: "editing" }));
    await userEvent.selectOptions(await list(/^Cột G,/), "Không đọc cột này");
    expect(await screen.findByText("Excel đang nhập ô")).toBeVisible();
    expect(chosen(await list(/^Cột G,/))).toBe("Trang/Cổng TTĐT");
    workbook.remember = remember;
    await userEvent.click(await button("Thử lại"));
    await waitFor(async () => expect(chosen(await list(/^Cột G,/))).toBe("Không đọc cột này"));
  });
});

test("a card says by which mark numbers are read and how many columns are in doubt", async () => {
  const { store } = openPane(round({ C3: "59.5", G2: "Nhóm V" }));
  await act(store.look);
  const card = within(screen.getByRole("region", { name: "Sở, ban, ngành" }));
  expect(card.getByText("6 nhóm, điểm tối đa 1000, số viết dấu chấm")).toBeVisible();
  expect(card.getByText("1 cột chưa chắc hoặc chưa rõ nghĩa.")).toBeVisible();
});

test("a score table that stands apart for one criterion can be corrected by itself", async () => {
  const component = sheetOf("Hạ tầng", [
    ["Bảng điểm Hạ tầng CNTT"],
    ["TT", "Sở, ban, ngành", "Hạ tầng CNTT"],
    [1, "Sở Tài chính", 60],
    [2, "Sở Y tế", 60],
  ]);
  const { store } = openPane(new PlainWorkbook([departments(), component, naming]));
  await act(store.look);
  const card = within(screen.getByRole("region", { name: "Sở, ban, ngành" }));
  expect(card.getByText("Bảng riêng của “Hạ tầng CNTT”")).toBeVisible();
  await userEvent.click(await button("Sửa nhận diện, Hạ tầng · A2:C4"));
  expect(chosen(await list(/^Cột C,/))).toBe("Hạ tầng CNTT");
});
