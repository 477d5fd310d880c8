import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PlainWorkbook } from "../actions/plainWorkbook";
import { departments, sheetOf } from "../reading/committeeSheet";
import { goTo, openPane } from "./openPane";

const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);

/** Opens Kiểm tra of a round in which these cells were typed over. */
async function openCheck(cells: Record<string, string | number>) {
  const pane = openPane(new PlainWorkbook([departments(cells), naming]));
  await act(pane.store.look);
  await goTo("Kiểm tra");
  return pane;
}

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const groups = () =>
  screen
    .getAllByRole("heading", { level: 2 })
    .map((heading) => within(heading).getByRole("button").textContent);

test("problems stand by kind with their number: errors first, among them the most frequent first", async () => {
  await openCheck({ C3: "ba mươi", C4: "", D4: "", L3: 990 });
  expect(groups()).toEqual([
    "Chưa có điểm2",
    "Ô không phải là điểm1",
    "Điểm tối đa khác quy định1",
  ]);
  expect(screen.getAllByText("Trang “Sở”")).toHaveLength(3);
});

test("a kind is folded at a press, and stays so when the tab comes back", async () => {
  await openCheck({ C4: "", D4: "" });
  expect(screen.getByRole("button", { name: "Sở · C4, đến ô" })).toBeVisible();
  const fold = await button(/Chưa có điểm/);
  expect(fold).toHaveAttribute("aria-expanded", "true");
  await userEvent.click(fold);
  expect(screen.queryByRole("button", { name: "Sở · C4, đến ô" })).toBeNull();
  await goTo("Dữ liệu");
  await goTo("Kiểm tra");
  expect(await button(/Chưa có điểm/)).toHaveAttribute("aria-expanded", "false");
});

test("numbers that are text are repaired at one press, which stands there once", async () => {
  const { workbook } = await openCheck({ C3: "59,5", D4: "54" });
  await userEvent.click(await button("Sửa cả 2 ô"));
  expect(await screen.findByText("Đã sửa 2 ô.")).toBeVisible();
  const [sheet] = await workbook.readAll();
  expect([sheet!.values[2]![2], sheet!.values[3]![3]]).toEqual([59.5, 54]);
});

test("the press below leads from error to error, round the end", async () => {
  const { shown } = await openCheck({ C3: "ba mươi", D4: "bốn mươi" });
  expect(screen.getByText("Còn 2 lỗi phải xử lý trước khi tạo phụ lục.")).toBeVisible();
  const next = await button("Đến lỗi tiếp theo");
  await userEvent.click(next);
  await userEvent.click(next);
  await userEvent.click(next);
  expect(shown).toEqual(["Sở · C3", "Sở · D4", "Sở · C3"]);
});

test("without a problem the next press is the results", async () => {
  await openCheck({});
  await userEvent.click(await button("Xem kết quả"));
  expect(screen.getByRole("tab", { name: "Kết quả" })).toHaveAttribute("aria-selected", "true");
});
