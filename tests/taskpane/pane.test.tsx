import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { regulationSheet } from "../../src/appendix/regulationSheet";
import { regulationRows } from "../../src/reading/regulation/regulationRows";
import type { Exemption } from "../../src/regulations/Exemption";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import type { SheetCells } from "../../src/sheet/SheetCells";
import { WorkbookFailure } from "../../src/workbook";
import { WrittenWorkbook } from "../actions/writtenWorkbook";
import { PlainWorkbook } from "../actions/plainWorkbook";
import { cellsOfSheet } from "../appendix/cellsOfSheet";
import { departments, sheetOf } from "../reading/committeeSheet";
import { complaints, goTo, type OpenPane, openPane } from "./openPane";

const naming = (id: string): SheetCells => sheetOf("Quy định", [["Mã quy định", id]]);
const round = (cells: Record<string, string | number> = {}, ...others: SheetCells[]) =>
  new PlainWorkbook([departments(cells), naming("khanh-hoa-2020"), ...others]);

const button = (name: string | RegExp) => screen.findByRole("button", { name });

describe("the pane", () => {
  test("before the first look says that it reads", async () => {
    openPane(round());
    expect(screen.getByRole("heading", { name: "Đang đọc tệp" })).toBeInTheDocument();
    expect(screen.queryByRole("button")).toBeNull();
    expect(await complaints()).toEqual([]);
  });

  test.each(["#ffffff", "#292929"])(
    "on a clean round says what it found and offers the next press, on %s",
    async (background) => {
      const { store } = openPane(round({}, sheetOf("Danh bạ", [["Điện thoại"]])), background);
      await act(store.look);
      expect(screen.getByRole("heading", { name: "Đã nhận diện 1 bảng điểm" })).toBeVisible();
      expect(screen.getByText("Khánh Hòa 2020")).toBeVisible();
      expect(screen.getByRole("region", { name: "Sở, ban, ngành" })).toHaveTextContent(
        "Sở, ban, ngành2 đơn vị6 nhóm, điểm tối đa 1000, số viết dấu phẩySở · A1:L4Sửa nhận diện",
      );
      expect(screen.getByText("Đã kiểm tra, không có vấn đề.")).toBeVisible();
      expect(screen.getByText(/Bỏ qua 1 trang không có bảng điểm: “Danh bạ”/)).toBeVisible();
      expect(await button("Xem kết quả")).toBeVisible();
      expect(await complaints()).toEqual([]);
      await userEvent.click(await button("Tạo phụ lục"));
      expect(await screen.findByText(/Ghi vào 4 trang tính mới/)).toBeVisible();
      expect(await button("Tạo 4 bảng")).toBeVisible();
      expect(await complaints()).toEqual([]);
    },
  );

  test("names every problem with its cell, errors first, and leads to it", async () => {
    const { store, shown } = openPane(round({ C3: "ba mươi", L4: 990 }));
    await act(store.look);
    await goTo("Kiểm tra");
    expect(screen.getByText("2 vấn đề: 1 lỗi, 1 cần xem.")).toBeVisible();
    const items = screen.getAllByRole("listitem");
    expect(items[0]).toHaveTextContent(/^Sở · C3Sở Tài chính: “ba mươi”/);
    expect(items[1]).toHaveTextContent(/^Sở · L4Sở Y tế: điểm tối đa khai 990, theo quy định 1000/);
    expect(within(items[0]!).getByRole("img", { name: "Lỗi" })).toBeInTheDocument();
    expect(within(items[1]!).getByRole("img", { name: "Cần xem" })).toBeInTheDocument();
    await userEvent.click(await button("Sở · C3, đến ô"));
    expect(shown).toEqual(["Sở · C3"]);
    expect(await complaints()).toEqual([]);
  });

  test("with errors its button leads to them instead of writing", async () => {
    const { store, workbook } = openPane(round({ C3: "" }));
    await act(store.look);
    expect(screen.getByText("Chưa thể tạo phụ lục khi còn lỗi.")).toBeVisible();
    await userEvent.click(await button("Xem 1 vấn đề"));
    expect(screen.getByRole("heading", { name: "1 vấn đề" })).toHaveFocus();
    await goTo("Phụ lục");
    expect(screen.getByText("Chưa thể tạo phụ lục khi còn lỗi.")).toBeVisible();
    await userEvent.click(await button("Xem 1 lỗi"));
    expect(screen.getByRole("heading", { name: "1 vấn đề" })).toHaveFocus();
    expect(workbook.written).toEqual([]);
  });

  test("shows five problems of a kind and the rest on request", async () => {
    const cells = Object.fromEntries(["C", "D", "E", "F", "G", "H"].map((c) => [`${c}3`, ""]));
    const { store } = openPane(round({ ...cells, C4: "" }));
    await act(store.look);
    await goTo("Kiểm tra");
    expect(screen.getAllByRole("listitem")).toHaveLength(5);
    await userEvent.click(await button("Xem thêm 2"));
    expect(screen.getAllByRole("listitem")).toHaveLength(7);
  });

  test("tells a screen reader the new number of problems, without moving the focus", async () => {
    const { store, workbook } = openPane(round({ C3: "" }));
    await act(store.look);
    await goTo("Kiểm tra");
    const link = await button("Sở · C3, đến ô");
    link.focus();
    workbook.retype([departments({ C3: "", D4: "" }), naming("khanh-hoa-2020")]);
    await act(store.look);
    expect(screen.getByRole("status")).toHaveTextContent("Còn 2 vấn đề");
    expect(link).toHaveFocus();
  });

  test("of a workbook that names no regulation asks for it, and remembers the answer", async () => {
    const { store, workbook } = openPane(new PlainWorkbook([departments()]));
    await act(store.look);
    expect(await screen.findByRole("heading", { name: "Chọn quy định cho tệp này" })).toBeVisible();
    await userEvent.click(await button("Dùng quy định này"));
    expect(await screen.findByText("Chọn một quy định trong danh sách.")).toBeVisible();
    await userEvent.click(screen.getByRole("radio", { name: /Khánh Hòa 2020/ }));
    expect(await complaints()).toEqual([]);
    await userEvent.click(await button("Dùng quy định này"));
    expect(await button("Tạo phụ lục")).toBeVisible();
    expect([...workbook.settings]).toEqual([["quy-dinh", "khanh-hoa-2020"]]);
  });

  test("lets a person choose another regulation than the one that was chosen", async () => {
    const { store, workbook } = openPane(new PlainWorkbook([departments()]));
    await act(store.look);
    await userEvent.click(await screen.findByRole("radio", { name: /Thanh Hóa 2017/ }));
    await userEvent.click(await button("Dùng quy định này"));
    await userEvent.click(await button("Xem"));
    await userEvent.click(await button("Đổi quy định"));
    expect(await screen.findByRole("radio", { name: /Thanh Hóa 2017/ })).toBeChecked();
    expect(await complaints()).toEqual([]);
    await userEvent.click(screen.getByRole("radio", { name: /Khánh Hòa 2020/ }));
    await userEvent.click(await button("Dùng quy định này"));
    expect(await button("Tạo phụ lục")).toBeVisible();
    expect([...workbook.settings]).toEqual([["quy-dinh", "khanh-hoa-2020"]]);
  });

  test("of a sheet Quy định that names an unknown regulation leads to its cell: a choice would not count", async () => {
    const { store, shown } = openPane(new PlainWorkbook([departments(), naming("khong-co")]));
    await act(store.look);
    expect(screen.queryByRole("radio")).toBeNull();
    await userEvent.click(await button("Đến lỗi đầu tiên"));
    expect(shown).toEqual(["Quy định · B1"]);
  });

  test("of a workbook without a score table says what one looks like", async () => {
    const { store } = openPane(new PlainWorkbook([naming("khanh-hoa-2020")]));
    await act(store.look);
    expect(
      screen.getByRole("heading", { name: "Chưa thấy bảng điểm trong tệp này" }),
    ).toBeVisible();
    expect(await button("Đọc lại tệp")).toBeVisible();
    expect(await complaints()).toEqual([]);
  });
});

describe("Kiểm tra in the pane", () => {
  test("repairs what loses nothing at one press, and takes it back at one", async () => {
    const { store, workbook } = openPane(round({ C3: "59,5", D4: "54" }));
    await act(store.look);
    await goTo("Kiểm tra");
    await userEvent.click(await button("Sửa 2 ô"));
    expect(await screen.findByText("Đã sửa 2 ô.")).toBeVisible();
    expect((await workbook.readAll())[0]!.values[2]![2]).toBe(59.5);
    expect(await complaints()).toEqual([]);
    await userEvent.click(await button("Hoàn tác"));
    expect(await button("Sửa 2 ô")).toBeVisible();
    expect((await workbook.readAll())[0]!.values[2]![2]).toBe("59,5");
  });

  test("asks where it is not sure, and remembers the answer", async () => {
    const { store } = openPane(round({ K3: "-100 (nộp trễ)" }));
    await act(store.look);
    await goTo("Kiểm tra");
    expect(screen.getByText(/có thể là điểm trừ 100/)).toBeVisible();
    await userEvent.click(await button("Là điểm trừ"));
    await waitFor(() => expect(screen.queryByText(/có thể là điểm trừ 100/)).toBeNull());
    await act(store.look);
    expect(screen.queryByText(/có thể là điểm trừ 100/)).toBeNull();
  });

  test("lets a person say what a column means", async () => {
    const { store } = openPane(round({ G2: "Cột lạ" }));
    await act(store.look);
    await goTo("Kiểm tra");
    const list = screen.getByRole("combobox", { name: "Chọn nghĩa của cột" });
    expect(await complaints()).toEqual([]);
    await userEvent.selectOptions(list, "Trang/Cổng TTĐT");
    expect(await button("Xem kết quả")).toBeVisible();
  });

  test("explains a maximum that is declared too low, and registers the exemption with its reason", async () => {
    const { store, workbook } = openPane(
      new WrittenWorkbook([departments({ C3: "-", L3: 940 }), naming("khanh-hoa-2020")]),
    );
    await act(store.look);
    await goTo("Kiểm tra");
    await userEvent.click(await button("Giải thích"));
    expect(await screen.findByRole("heading", { name: "Miễn cho Sở Tài chính" })).toBeVisible();
    await userEvent.click(await button("Đăng ký miễn"));
    expect(screen.getAllByText("Phải có nội dung này.")).toHaveLength(3);
    await userEvent.click(screen.getByRole("radio", { name: /Hạ tầng/ }));
    await userEvent.type(screen.getByRole("textbox", { name: "Lý do" }), "không có máy chủ");
    await userEvent.type(screen.getByRole("textbox", { name: "Căn cứ (điều, mục)" }), "mục 3");
    await userEvent.type(screen.getByRole("textbox", { name: "Số văn bản cho miễn" }), "12/STTTT");
    await userEvent.click(await button("Đăng ký miễn"));
    expect(screen.getAllByText("Phải có nội dung này.")).toHaveLength(1); // the day of the document
    fireEvent.change(screen.getByLabelText("Ngày văn bản"), { target: { value: "2020-10-05" } });
    expect(await complaints()).toEqual([]);
    await userEvent.click(await button("Đăng ký miễn"));
    // The sheet only names its regulation: it is written in full with the person's word alone.
    expect(await screen.findByText("Đã có trang “Quy định”")).toBeVisible();
    expect(await workbook.readAll()).toHaveLength(2);
    await userEvent.click(await button("Viết trang này thành trang Quy định đầy đủ"));
    expect(await button("Hoàn tác")).toBeVisible();
    const register = (await workbook.readAll()).find(({ name }) => name === "Quy định");
    const line = register?.values.find((row) => row.includes("không có máy chủ"));
    expect(line).toEqual(expect.arrayContaining(["Sở Tài chính", "mục 3", "12/STTTT"]));
    expect(screen.queryByText(/thiếu 60 điểm/)).toBeNull();
  });

  test("explains the maximum of one group too, and offers its points as points of that group", async () => {
    const { store } = openPane(round({ G3: "80/85" }));
    await act(store.look);
    await userEvent.click(await screen.findByRole("tab", { name: /^Kiểm tra/ }));
    await userEvent.click(await button("Giải thích"));
    expect(await screen.findByRole("heading", { name: "Miễn cho Sở Tài chính" })).toBeVisible();
    expect(
      screen.getByRole("radio", { name: "Phần khác của nhóm này, 15 điểm chưa rõ mục nào" }),
    ).toBeVisible();
  });
});

describe("registering an exemption", () => {
  test("proposes the words with which other units are exempt, fills them in at a press, and registers nothing unseen", async () => {
    const exemptions: Exemption[] = [
      {
        ...{ unit: "Sở Y tế", block: "department", without: ["infrastructure"], less: [] },
        ...{ unallocated: 0, reason: "không có máy chủ", source: "mục 3" },
        document: { number: "12/STTTT", date: "2020-10-05" },
      },
    ];
    const regulation = { ...khanhHoa2020, exemptions };
    const full = regulationSheet(regulationRows(regulation));
    const { store, workbook } = openPane(
      new PlainWorkbook([departments({ C3: "-", L3: 940, C4: "-", L4: 940 }), cellsOfSheet(full)]),
    );
    await act(store.look);
    await goTo("Kiểm tra");
    await userEvent.click((await screen.findAllByRole("button", { name: "Giải thích" }))[0]!);
    expect(await screen.findByRole("textbox", { name: "Lý do" })).toHaveValue("");
    expect(screen.getByText("mục 3; 12/STTTT ngày 05/10/2020")).toBeVisible();
    expect(await complaints()).toEqual([]);
    await userEvent.click(await button("Điền theo mục này: không có máy chủ"));
    const reason = screen.getByRole("textbox", { name: "Lý do" });
    expect(reason).toHaveValue("không có máy chủ");
    expect(reason).toHaveFocus(); // the pane scrolls to what was filled in
    expect(reason).toHaveAccessibleDescription("Lấy theo Sở Y tế, sửa nếu khác.");
    expect(screen.getByRole("textbox", { name: "Căn cứ (điều, mục)" })).toHaveValue("mục 3");
    expect(screen.getByRole("textbox", { name: "Số văn bản cho miễn" })).toHaveValue("12/STTTT");
    expect(screen.getByLabelText("Ngày văn bản")).toHaveValue("2020-10-05");
    await userEvent.type(reason, " riêng");
    expect(reason).not.toHaveAccessibleDescription();
    await userEvent.click(screen.getByRole("radio", { name: /Hạ tầng/ }));
    await userEvent.click(await button("Đăng ký miễn"));
    expect(await button("Hoàn tác")).toBeVisible();
    const register = (await workbook.readAll()).find(({ name }) => name === "Quy định");
    const line = register?.values.find((row) => row.includes("không có máy chủ riêng"));
    expect(line).toEqual(expect.arrayContaining(["Sở Tài chính", "mục 3", "12/STTTT"]));
  });
});

describe("Tạo phụ lục in the pane", () => {
  /** As a person comes to the appendices of a round without errors. */
  const toAppendices = async ({ store }: OpenPane) => {
    await act(store.look);
    await userEvent.click(await button("Tạo phụ lục"));
    await button(/bảng$/);
  };

  test("writes, links to the sheets and says how to print them", async () => {
    const pane = openPane(round());
    await toAppendices(pane);
    const { workbook, shown } = pane;
    await userEvent.click(await button("Tạo 4 bảng"));
    expect(await screen.findByRole("heading", { name: "Đã tạo 4 trang tính." })).toBeVisible();
    expect(workbook.written).toHaveLength(1);
    await userEvent.click(await button("PL I.1 - Sở, ban, ngành, đến trang tính"));
    await userEvent.click(await button("Mở trang đầu tiên"));
    expect(shown).toEqual(["PL I.1 - Sở, ban, ngành · A1", "PL I.1 - Sở, ban, ngành · A1"]);
    expect(await complaints()).toEqual([]);
    await userEvent.click(await button("← Phụ lục"));
    expect(screen.getByRole("heading", { name: "Phụ lục: 4 bảng, 4 trang tính" })).toHaveFocus();
  });

  test("reads the workbook once at a press, and knows what it holds afterwards", async () => {
    const pane = openPane(round());
    await toAppendices(pane);
    const { workbook } = pane;
    const readAll = jest.spyOn(workbook, "readAll");
    await userEvent.click(await button("Tạo 4 bảng"));
    await userEvent.click(await button("← Phụ lục"));
    expect(await screen.findByText(/Viết lại 4 trang tính EGI đã tạo/)).toBeVisible();
    expect(await button("Cập nhật 4 bảng")).toBeVisible();
    expect(readAll).toHaveBeenCalledTimes(1);
  });

  test("says when a score has changed since, and offers to write anew", async () => {
    const { store, workbook } = openPane(round());
    await act(store.look);
    await act(store.produce);
    await act(store.look);
    expect(screen.queryByText("Số liệu đã đổi sau lần tạo này.")).toBeNull();
    workbook.retype([departments({ C3: 59 }), naming("khanh-hoa-2020")]);
    await act(store.look);
    expect(screen.getByText("Số liệu đã đổi sau lần tạo này.")).toBeVisible();
    await userEvent.click(await button("Cập nhật 4 bảng"));
    await waitFor(() => expect(workbook.written).toHaveLength(2));
  });

  test("shows that it is writing where that takes long, and what to do if a cell is being edited", async () => {
    const pane = openPane(round());
    await toAppendices(pane);
    const { workbook } = pane;
    const write = workbook.writeSheets;
    let finish = (): void => undefined;
    workbook.writeSheets = async (sheets) => {
      await new Promise<void>((done) => (finish = done));
      return write(sheets);
    };
    await userEvent.click(await button("Tạo 4 bảng"));
    expect(await screen.findByRole("heading", { name: "Đang tạo phụ lục" })).toBeVisible();
    expect(screen.getByRole("progressbar", { name: "Đang tạo phụ lục" })).toBeVisible();
    expect(await complaints()).toEqual([]);
    expect(await screen.findByText(/nhấn Enter/, {}, { timeout: 4000 })).toBeVisible();
    act(() => finish());
    expect(await screen.findByRole("heading", { name: "Đã tạo 4 trang tính." })).toBeVisible();
  });

  test("shows how far a long run has come, and stops it at one press", async () => {
    const pane = openPane(round());
    await toAppendices(pane);
    const { workbook } = pane;
    workbook.writeSheets = (_, options) =>
      new Promise((_written, fail) => {
        options?.onProgress?.(3, 8);
        options?.signal?.addEventListener("abort", () =>
          fail(new WorkbookFailure({ kind: "cancelled" })),
        );
      });
    await userEvent.click(await button("Tạo 4 bảng"));
    const bar = await screen.findByRole("progressbar", { name: "Đang tạo phụ lục" });
    expect(bar).toHaveAttribute("aria-valuenow", "3");
    expect(bar).toHaveAttribute("aria-valuemax", "8");
    expect(await complaints()).toEqual([]);
    await userEvent.click(await button("Dừng"));
    expect(await screen.findByText("Đã dừng theo yêu cầu")).toBeVisible();
    expect(screen.getByText(/Tệp đã trở lại như trước khi chạy/)).toBeVisible();
  });

  test("says what Excel refused, and tries again", async () => {
    const pane = openPane(round());
    await toAppendices(pane);
    const { workbook } = pane;
    const write = workbook.writeSheets;
    workbook.writeSheets = () =>
      Promise.reject(new WorkbookFailure({ kind: "sheetProtected", sheet: "PL I.1" }));
    await userEvent.click(await button("Tạo 4 bảng"));
    expect(await screen.findByText("Trang “PL I.1” đang được bảo vệ")).toBeVisible();
    expect(await complaints()).toEqual([]);
    workbook.writeSheets = write;
    await userEvent.click(await button("Thử lại"));
    expect(await screen.findByRole("heading", { name: "Đã tạo 4 trang tính." })).toBeVisible();
  });

  test("asks before it writes over what was typed into a sheet, and does so at one press more", async () => {
    const pane = openPane(round());
    await toAppendices(pane);
    const { workbook } = pane;
    const write = workbook.writeSheets;
    const edited = [{ sheet: "PL I.1", edited: ["C6"], covered: [] }];
    const allowed: unknown[] = [];
    workbook.writeSheets = (sheets, options) => {
      if (options?.over === undefined)
        return Promise.reject(new WorkbookFailure({ kind: "editedSince", sheets: edited }));
      allowed.push(options.over);
      return write(sheets);
    };
    await userEvent.click(await button("Tạo 4 bảng"));
    expect(await screen.findByText(/Trang “PL I.1”: ô đã sửa: C6/)).toBeVisible();
    expect(await complaints()).toEqual([]);
    await userEvent.click(await button("Ghi đè nội dung đã nhập"));
    expect(await screen.findByRole("heading", { name: "Đã tạo 4 trang tính." })).toBeVisible();
    expect(allowed).toEqual([["PL I.1"]]);
  });

  test("says what was updated and what stays of an earlier run; one press undoes the run", async () => {
    const pane = openPane(round());
    await toAppendices(pane);
    const { workbook } = pane;
    const undone: string[] = [];
    const undo = {
      run: () => Promise.resolve(void undone.push("run")),
      forget: () => Promise.resolve(),
    };
    workbook.writeSheets = () =>
      Promise.resolve({
        sheets: [
          { id: "I.1", name: "PL I.1" },
          { id: "I.2", name: "PL I.2", isNew: true },
        ],
        others: [
          { id: "II.1", name: "PL II.1" },
          { id: "QD", name: "Quy định" },
        ],
        undo,
      });
    await userEvent.click(await button("Tạo 4 bảng"));
    expect(
      await screen.findByRole("heading", { name: "Đã tạo 1 trang tính, cập nhật 1 trang." }),
    ).toBeVisible();
    expect(
      screen.getByText(/không còn nêu 1 bảng của lần chạy trước, EGI giữ nguyên: “PL II.1”/),
    ).toBeVisible();
    expect(await complaints()).toEqual([]);
    await userEvent.click(await button("Hoàn tác lần chạy"));
    expect(
      await screen.findByRole("heading", { name: "Phụ lục: 4 bảng, 4 trang tính" }),
    ).toBeVisible();
    expect(undone).toEqual(["run"]);
  });

  test("at a fault of ours never leaves a blank pane", async () => {
    const pane = openPane(round());
    await toAppendices(pane);
    const { workbook } = pane;
    workbook.writeSheets = () => Promise.reject(new TypeError("x is undefined"));
    await userEvent.click(await button("Tạo 4 bảng"));
    expect(await screen.findByRole("heading", { name: "EGI gặp lỗi của chính nó" })).toBeVisible();
    expect(await button("Chép chi tiết")).toBeVisible();
    expect(await button("Mở lại")).toBeVisible();
    expect(await complaints()).toEqual([]);
    jest.mocked(console.error).mockClear(); // React tells of it too
  });
});

test("a first look that Excel refuses is said, with a way on", async () => {
  const workbook = round();
  const readAll = workbook.readAll;
  const failure = {
    kind: "refused",
    code: "GeneralException",
    message: "…",
    restored: true,
  } as const;
  workbook.readAll = () => Promise.reject(new WorkbookFailure(failure));
  const { store } = openPane(workbook);
  await act(store.look);
  expect(screen.getByText("Excel không thực hiện được yêu cầu")).toBeVisible();
  workbook.readAll = readAll;
  await userEvent.click(await button("Thử lại"));
  expect(await button("Tạo phụ lục")).toBeVisible();
});
