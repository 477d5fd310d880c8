import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createDOMRenderer, FluentProvider, RendererProvider } from "@fluentui/react-components";
import { binhDinh2021 } from "../../../src/regulations/binh-dinh-2021";
import { khanhHoa2020 } from "../../../src/regulations/khanh-hoa-2020";
import { presets } from "../../../src/regulations/presets";
import type { Regulation } from "../../../src/regulations/Regulation";
import { RegulationTab } from "../../../src/taskpane/regulation/RegulationTab";
import { lightTheme } from "../../../src/taskpane/theme";
import { complaints } from "../openPane";

const renderer = createDOMRenderer(document, { unstable_filterCSSRule: () => false });

function open(regulation: Regulation, hasSheet = true): string[] {
  const asked: string[] = [];
  render(
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={lightTheme}>
        <RegulationTab
          regulation={regulation}
          state={{}}
          onBack={() => asked.push("back")}
          onOpenSheet={hasSheet ? () => asked.push("open") : undefined}
          onWriteSheet={() => asked.push("write")}
          onChange={() => asked.push("change")}
        />
      </FluentProvider>
    </RendererProvider>,
  );
  return asked;
}

describe("the regulation's screen", () => {
  test("says the document, and that Khánh Hòa's bound of Tốt is inferred, between which numbers", () => {
    open(khanhHoa2020);
    expect(screen.getByText(/3136\/TB-HĐTĐ ngày 24\/12\/2020/)).toBeVisible();
    const best = screen.getByText("từ 85% trở lên").closest("li")!;
    expect(best).toHaveTextContent("suy ra từ bảng III.2.1");
    expect(best).toHaveTextContent("mốc ở trên 84,2858% đến 85%");
  });

  test("says the maxima block by block with the total of each", () => {
    open(khanhHoa2020);
    const table = within(screen.getByRole("table"));
    expect(table.getByRole("row", { name: /^Sử dụng các PM ứng dụng/ })).toHaveTextContent(
      "Sử dụng các PM ứng dụng560490360",
    );
    expect(table.getByRole("row", { name: /^Tổng/ })).toHaveTextContent("Tổng10001000700");
  });

  test("leaves out what is printed where only the inferred is wanted", async () => {
    open(binhDinh2021);
    await userEvent.click(screen.getByRole("button", { name: "Chỉ xem số suy ra" }));
    expect(screen.queryByText("từ 80% trở lên")).toBeNull(); // stated in mục 3.2.a
    expect(screen.getByText("số nguyên")).toBeVisible(); // the rounding is inferred
    await userEvent.click(screen.getByRole("button", { name: "Xem tất cả" }));
    expect(screen.getByText("từ 80% trở lên")).toBeVisible();
  });

  test("lists the exemptions with reason and source, and the open point of the document", () => {
    open(binhDinh2021);
    expect(screen.getByRole("heading", { name: "Miễn (4)" })).toBeVisible();
    expect(screen.getByText("Sở Tài chính").closest("li")).toHaveTextContent(
      "Giải quyết TTHC qua dịch vụ bưu chính công ích (BCCI)",
    );
    expect(screen.getByText(/chưa rõ điểm nào được xếp hạng/)).toBeVisible();
  });

  test("opens its sheet, or writes it where the workbook has none", async () => {
    const asked = open(khanhHoa2020);
    await userEvent.click(screen.getByRole("button", { name: "Mở trang Quy định" }));
    expect(asked).toEqual(["open"]);
  });

  test("writes its sheet where the workbook has none", async () => {
    const asked = open(khanhHoa2020, false);
    await userEvent.click(screen.getByRole("button", { name: "Ghi ra trang Quy định để sửa" }));
    expect(asked).toEqual(["write"]);
  });

  test.each(presets.map((each) => [each.label, each] as const))(
    "axe has nothing against it: %s",
    async (_, regulation) => {
      open(regulation);
      expect(await complaints()).toEqual([]);
    },
  );
});
