import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PlainWorkbook } from "../actions/plainWorkbook";
import { departments, sheetOf } from "../reading/committeeSheet";
import { complaints, goTo, openPane } from "./openPane";

const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const field = (name: string) => screen.getByRole("textbox", { name });

/** The form of the document, opened from the tab Phụ lục. */
async function openForm(background?: string) {
  const pane = openPane(new PlainWorkbook([departments(), naming]), background);
  await act(pane.store.look);
  await goTo("Phụ lục");
  await userEvent.click(await button("Sửa thể thức"));
  await screen.findByRole("heading", { name: "Thể thức văn bản" });
  return pane;
}

const keep = async () => userEvent.click(await button("Ghi nhớ thể thức"));

test.each(["#ffffff", "#292929"])(
  "axe has nothing against the form, nor against its faults, on %s",
  async (background) => {
    await openForm(background);
    expect(await complaints()).toEqual([]);
    await userEvent.click(screen.getByRole("checkbox", { name: /In phần đầu văn bản/ }));
    await userEvent.click(screen.getByRole("checkbox", { name: /In phần chữ ký/ }));
    await keep();
    expect(await complaints()).toEqual([]);
  },
);

test("what was typed is remembered in the workbook, said in the tab, and there again", async () => {
  const { workbook } = await openForm();
  await userEvent.type(field("Cơ quan ban hành (dòng kèm theo)"), "Hội đồng thẩm định");
  await userEvent.click(screen.getByRole("checkbox", { name: /In phần chữ ký/ }));
  await userEvent.type(field("Chức vụ người ký"), "CHỦ TỊCH");
  await userEvent.type(field("Họ tên người ký"), "Trần Văn An");
  await keep();
  expect(
    await screen.findByText("Kèm theo văn bản của Hội đồng thẩm định. Ký: Trần Văn An."),
  ).toBeVisible();
  expect(workbook.settings.get("the-thuc")).toContain("Trần Văn An");
  expect(workbook.written).toEqual([]);
  await userEvent.click(await button("Sửa thể thức"));
  expect(await screen.findByRole("textbox", { name: "Họ tên người ký" })).toHaveValue(
    "Trần Văn An",
  );
});

test("a press with faults goes to the first of them, which says what to do, and keeps nothing", async () => {
  const { workbook } = await openForm();
  await userEvent.type(field("Số"), "31a");
  await userEvent.click(screen.getByRole("checkbox", { name: /In phần chữ ký/ }));
  await keep();
  const number = field("Số");
  await waitFor(() => expect(number).toHaveFocus());
  expect(number).toHaveAttribute("aria-invalid", "true");
  expect(number).toHaveAccessibleDescription(/Chỉ nhập chữ số, ví dụ 3136/);
  expect(workbook.settings.has("the-thuc")).toBe(false);
  await userEvent.clear(number);
  expect(number).not.toHaveAttribute("aria-invalid", "true");
  await keep();
  const post = field("Chức vụ người ký");
  await waitFor(() => expect(post).toHaveFocus());
  expect(post).toHaveAccessibleDescription(/Nhập ô này/);
});

test("what stands in a part that is not printed forbids nothing", async () => {
  const { workbook } = await openForm();
  const withHead = screen.getByRole("checkbox", { name: /In phần đầu văn bản/ });
  await userEvent.click(withHead);
  await userEvent.click(field("Địa danh"));
  await userEvent.paste("Khánh\u200b Hòa"); // a blank without width, as web pages hold
  await userEvent.click(withHead);
  await keep();
  await waitFor(() => expect(workbook.settings.has("the-thuc")).toBe(true));
});

test("by keyboard alone it is filled in and kept", async () => {
  const { workbook } = await openForm();
  act(() => field("Cơ quan ban hành (dòng kèm theo)").focus());
  await userEvent.keyboard("UBND tỉnh");
  act(() => screen.getByRole("button", { name: "Ghi nhớ thể thức" }).focus());
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(workbook.settings.get("the-thuc")).toContain("UBND tỉnh"));
});
