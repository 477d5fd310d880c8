import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { layoutName } from "../../src/actions/layouts";
import { regulationSheet } from "../../src/appendix/regulationSheet";
import { regulationRows } from "../../src/reading/regulation/regulationRows";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { CellValue } from "../../src/sheet/SheetCells";
import { PlainWorkbook } from "../actions/plainWorkbook";
import { addressIn } from "../appendix/addressIn";
import { cellsOfSheet } from "../appendix/cellsOfSheet";
import { departments } from "../reading/committeeSheet";
import { complaints, openPane } from "./openPane";

const sheet = regulationSheet(regulationRows(khanhHoa2020, layoutName(khanhHoa2020)));
const workbookWith = (typed: Record<string, CellValue> = {}) =>
  new PlainWorkbook([departments({ L4: 960, E4: 500 }), cellsOfSheet(sheet, typed)]);

test("what may explain a maximum is a screen of its own; it asks for what is lacking, registers, and takes back", async () => {
  const { store } = openPane(workbookWith());
  await act(store.look);
  await userEvent.click(screen.getByRole("button", { name: "Xem phần có thể được miễn" }));
  expect(screen.getByRole("heading", { name: "Sở Y tế" })).toBeVisible();
  expect(screen.getByText(/khai 960, theo quy định 1000: thiếu 40 điểm/)).toBeVisible();
  expect(await complaints()).toEqual([]);

  await userEvent.click(screen.getByRole("button", { name: "Đăng ký miễn" }));
  expect(screen.getByText("Chọn phần được miễn.")).toBeVisible();
  expect(screen.getByText("Ghi lý do miễn.")).toBeVisible();
  expect(screen.getByText("Ghi văn bản cho miễn.")).toBeVisible();

  await userEvent.click(screen.getByRole("radio", { name: /40 điểm chưa phân bổ/ }));
  await userEvent.type(screen.getByRole("textbox", { name: /Lý do/ }), "không có TTHC");
  await userEvent.type(screen.getByRole("textbox", { name: /Căn cứ/ }), "QĐ 4659/QĐ-UBND");
  await userEvent.click(screen.getByRole("button", { name: "Đăng ký miễn" }));
  expect(await screen.findByText(/Đã đăng ký miễn/)).toBeVisible();
  expect(screen.queryByText(/thiếu 40 điểm/)).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(await screen.findByText(/thiếu 40 điểm/)).toBeVisible();
});

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
