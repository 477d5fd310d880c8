import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { regulationSheet } from "../../src/appendix/regulationSheet";
import { regulationRows } from "../../src/reading/regulation/regulationRows";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { CellValue } from "../../src/sheet/SheetCells";
import { WorkbookFailure } from "../../src/workbook";
import { PlainWorkbook } from "../actions/plainWorkbook";
import { WrittenWorkbook } from "../actions/writtenWorkbook";
import { addressIn } from "../appendix/addressIn";
import { cellsOfSheet } from "../appendix/cellsOfSheet";
import { departments, sheetOf } from "../reading/committeeSheet";
import { complaints, openPane } from "./openPane";

const sheet = regulationSheet(regulationRows(khanhHoa2020));
const workbookWith = (typed: Record<string, CellValue> = {}) =>
  new PlainWorkbook([departments(), cellsOfSheet(sheet, typed)]);

test("mistakes in the sheet Quy định are said before anything else, and the press leads to the first", async () => {
  const bound = addressIn(sheet, "Thang xếp loại", "Từ", ["Khá"]);
  const { store, shown } = openPane(workbookWith({ [bound]: 85 }));
  await act(store.look);
  expect(screen.getByRole("heading", { name: "Trang “Quy định” còn lỗi" })).toBeVisible();
  expect(screen.getByText(/mức “Khá” chồng lên mức “Tốt”/)).toBeVisible();
  expect(await complaints()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Đến lỗi đầu tiên" }));
  expect(shown).toEqual([`Quy định · ${bound}`]);
});

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const sheetNames = async (workbook: PlainWorkbook) =>
  (await workbook.readAll()).map(({ name }) => name);

describe("Viết trang Quy định", () => {
  test.each(["#ffffff", "#292929"])(
    "where no regulation fits, writes the sheet from a decision, and the pane reads it, on %s",
    async (background) => {
      const workbook = new WrittenWorkbook([departments()]);
      const { store } = openPane(workbook, background);
      await act(store.look);
      await userEvent.click(await button("Quy định của tôi không có ở đây"));
      expect(await screen.findByRole("heading", { name: "Viết trang Quy định" })).toBeVisible();
      await userEvent.click(await button("Viết trang Quy định"));
      expect(
        screen.getByText("Chọn viết theo quy định nào, hoặc trang trống."),
      ).toBeInTheDocument();
      expect(await sheetNames(workbook)).toEqual(["Sở"]);
      await userEvent.click(await screen.findByRole("radio", { name: /Khánh Hòa 2020/ }));
      expect(await complaints()).toEqual([]);
      await userEvent.click(await button("Viết trang Quy định"));
      expect(await button("Tạo phụ lục")).toBeVisible();
      expect(await sheetNames(workbook)).toEqual(["Sở", "Quy định"]);
      expect([...workbook.settings]).toEqual([]); // the sheet says it, nothing else has to be remembered
    },
  );

  test("blank, writes a sheet of empty tables and says what is to be filled in", async () => {
    const workbook = new WrittenWorkbook([departments()]);
    const { store, shown } = openPane(workbook);
    await act(store.look);
    await userEvent.click(await button("Quy định của tôi không có ở đây"));
    expect(await screen.findByRole("radio", { name: /Trang trống/ })).not.toBeChecked();
    await userEvent.click(screen.getByRole("radio", { name: /Trang trống/ }));
    await userEvent.click(await button("Viết trang Quy định"));
    expect(await screen.findByText(/chưa có nội dung ở bảng “Thông tin chung”/)).toBeVisible();
    await userEvent.click(await button("Đến lỗi đầu tiên"));
    expect(shown).toEqual(["Quy định · A4"]); // the title of the first table
  });

  test("never writes over a sheet Quy định that stands without the person's word", async () => {
    const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);
    const workbook = new WrittenWorkbook([departments(), naming]);
    const { store } = openPane(workbook);
    await act(store.look);
    await userEvent.click(await button("Xem"));
    await userEvent.click(await button("Viết lại trang Quy định"));
    expect(
      await screen.findByText("Đã có trang “Quy định”: EGI hỏi trước khi viết đè."),
    ).toBeVisible();
    expect(screen.getByRole("radio", { name: /Khánh Hòa 2020/ })).toBeChecked();
    await userEvent.click(screen.getByRole("radio", { name: /Bình Định 2021/ }));
    await userEvent.click(await button("Viết trang Quy định"));
    expect(await screen.findByText("Đã có trang “Quy định”")).toBeVisible();
    expect(await workbook.readAll()).toEqual([departments(), naming]);
    expect(await complaints()).toEqual([]);
    await userEvent.click(await button("Viết đè trang “Quy định”"));
    expect(await screen.findByText("Bình Định 2021")).toBeVisible();
    expect(await sheetNames(workbook)).toEqual(["Sở", "Quy định"]);
  });

  test("what Excel refuses leaves the choice as it was, and can be tried again", async () => {
    const workbook = new WrittenWorkbook([departments()]);
    const { store } = openPane(workbook);
    await act(store.look);
    const write = workbook.writeSheets;
    workbook.writeSheets = () => Promise.reject(new WorkbookFailure({ kind: "workbookProtected" }));
    await userEvent.click(await button("Quy định của tôi không có ở đây"));
    await userEvent.click(await screen.findByRole("radio", { name: /Khánh Hòa 2020/ }));
    await userEvent.click(await button("Viết trang Quy định"));
    expect(await screen.findByText("Cấu trúc tệp đang được bảo vệ")).toBeVisible();
    expect(screen.getByRole("radio", { name: /Khánh Hòa 2020/ })).toBeChecked();
    workbook.writeSheets = write;
    await userEvent.click(await button("Thử lại"));
    expect(await button("Tạo phụ lục")).toBeVisible();
  });
});

test("the regulation that a sheet says is shown with its document, and leads to the sheet", async () => {
  const { store, shown } = openPane(workbookWith());
  await act(store.look);
  await userEvent.click(await button("Xem"));
  expect(await screen.findByRole("heading", { name: "Khánh Hòa 2020" })).toBeVisible();
  expect(screen.getByText(/: 3136\/TB-HĐTĐ ngày 24\/12\/2020$/)).toBeVisible(); // behind who issued it
  expect(screen.getByText(/^Tệp này theo trang “Quy định”/)).toBeVisible();
  expect(screen.queryByText(/^Chưa có mẫu phụ lục/)).toBeNull();
  expect(await complaints()).toEqual([]);
  await userEvent.click(await button("Mở trang Quy định"));
  expect(shown).toEqual(["Quy định · A1"]);
  await userEvent.click(await button("← Quay lại"));
  expect(await button("Tạo phụ lục")).toBeVisible();
});

test("no regulation of the choice is said to lack appendices: all five declare theirs", async () => {
  const { store } = openPane(new PlainWorkbook([departments()]));
  await act(store.look);
  expect(await screen.findAllByRole("radio")).toHaveLength(5);
  expect(screen.queryByText(/^Chưa có mẫu phụ lục/)).toBeNull();
});
