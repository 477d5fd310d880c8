import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { WorkbookFailure } from "../../src/workbook";
import { WrittenWorkbook } from "../actions/writtenWorkbook";
import { departments } from "../reading/committeeSheet";
import { complaints, openPane } from "./openPane";

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const sheetNames = async (workbook: WrittenWorkbook) =>
  (await workbook.readAll()).map(({ name }) => name);

const made = ["Chấm điểm Sở, ban, ngành", "Chấm điểm Huyện, TX, TP", "Quy định"];

async function makeByBinhDinh(workbook: WrittenWorkbook, background = "#ffffff") {
  const pane = openPane(workbook, background);
  await act(pane.store.look);
  await userEvent.click(await button("Lập trang chấm điểm"));
  await userEvent.click(await screen.findByRole("radio", { name: /Bình Định 2021/ }));
  return pane;
}

describe("a workbook with nothing in it", () => {
  test.each(["#ffffff", "#292929"])(
    "is given the sheets of a committee by a decision, on %s",
    async (background) => {
      const workbook = new WrittenWorkbook([]);
      await makeByBinhDinh(workbook, background);
      expect(await complaints()).toEqual([]);
      expect(await sheetNames(workbook)).toEqual([]);
      await userEvent.click(await button("Lập trang chấm điểm"));
      expect(await screen.findByText(/^Đã lập “Chấm điểm Sở, ban, ngành”/)).toBeVisible();
      expect(screen.getAllByText(/^6 nhóm/)).toHaveLength(2); // the columns are there, units are not
      expect(screen.getByText("2 vấn đề: 2 lỗi.")).toBeVisible();
      expect(await sheetNames(workbook)).toEqual(made);
      expect(await complaints()).toEqual([]);
    },
  );

  test("asks by which decision before it makes any", async () => {
    const workbook = new WrittenWorkbook([]);
    const { store } = openPane(workbook);
    await act(store.look);
    await userEvent.click(await button("Lập trang chấm điểm"));
    await userEvent.click(await button("Lập trang chấm điểm"));
    expect(await screen.findByText("Chọn lập theo quy định nào.")).toBeInTheDocument();
    expect(await sheetNames(workbook)).toEqual([]);
  });

  test("is empty again after one press of Hoàn tác", async () => {
    const workbook = new WrittenWorkbook([]);
    await makeByBinhDinh(workbook);
    await userEvent.click(await button("Lập trang chấm điểm"));
    await userEvent.click(await button("Hoàn tác"));
    expect(await button("Lập trang chấm điểm")).toBeVisible();
    expect(await sheetNames(workbook)).toEqual([]);
  });

  test("keeps the choice where Excel refuses, and the press can be made again", async () => {
    const workbook = new WrittenWorkbook([]);
    const write = workbook.writeSheets;
    workbook.writeSheets = () => Promise.reject(new WorkbookFailure({ kind: "workbookProtected" }));
    await makeByBinhDinh(workbook);
    await userEvent.click(await button("Lập trang chấm điểm"));
    expect(await screen.findByText("Cấu trúc tệp đang được bảo vệ")).toBeVisible();
    expect(screen.getByRole("radio", { name: /Bình Định 2021/ })).toBeChecked();
    workbook.writeSheets = write;
    await userEvent.click(await button("Thử lại"));
    expect(await screen.findByText(/^Đã lập/)).toBeVisible();
    expect(await sheetNames(workbook)).toEqual(made);
  });
});

test("where the workbook has its regulation, the sheets follow it and no other is asked for", async () => {
  const workbook = new WrittenWorkbook([departments()]);
  workbook.settings.set("quy-dinh", "khanh-hoa-2020");
  const { store } = openPane(workbook);
  await act(store.look);
  await userEvent.click(await button("Việc khác"));
  await userEvent.click(await button("Lập trang chấm điểm"));
  expect(await screen.findByText("Theo quy định của tệp này: Khánh Hòa 2020.")).toBeVisible();
  expect(screen.queryByRole("radio")).toBeNull();
});
