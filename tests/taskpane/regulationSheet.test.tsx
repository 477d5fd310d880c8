import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { regulationSheet } from "../../src/appendix/regulationSheet";
import { regulationRows } from "../../src/reading/regulation/regulationRows";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { CellValue } from "../../src/sheet/SheetCells";
import { PlainWorkbook } from "../actions/plainWorkbook";
import { addressIn } from "../appendix/addressIn";
import { cellsOfSheet } from "../appendix/cellsOfSheet";
import { departments } from "../reading/committeeSheet";
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
