/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { unitKey } from "../../../src/reading/names/unitKey";
import type { Scored } from "../../../src/actions/results/Scored";
import { scoredSample } from "../../actions/results/scoredSample";
import { complaints } from "../openPane";
import { openResults } from "./openResults";

const rows = () => within(screen.getByRole("list", { name: /Mức độ|Sở|huyện/ })).getAllByRole("button"); // prettier-ignore

describe("the results of Khánh Hòa 2020", () => {
  let scored: Scored;
  beforeAll(async () => {
    scored = await scoredSample("khanh-hoa-2020");
  });

  test("begin with the departments, best first, and say how many are Tốt", () => {
    openResults(scored);
    expect(rows()).toHaveLength(21);
    expect(screen.getByText("20 đơn vị")).toBeVisible();
    expect(screen.getByRole("button", { name: "Tạo phụ lục" })).toBeVisible();
  });

  test("find a unit though its accents are not typed", async () => {
    const user = userEvent.setup();
    openResults(scored);
    await user.type(screen.getByRole("searchbox", { name: "Tìm đơn vị" }), "so xay");
    expect(rows().map((row) => row.textContent)).toEqual([expect.stringContaining("Sở Xây dựng")]);
  });

  test("say that no unit was found, and give the list back", async () => {
    const user = userEvent.setup();
    openResults(scored);
    await user.type(screen.getByRole("searchbox", { name: "Tìm đơn vị" }), "không có");
    expect(screen.getByRole("status")).toHaveTextContent("Không có đơn vị nào chứa “không có”.");
    await user.click(screen.getByRole("button", { name: "Bỏ tìm" }));
    expect(rows()).toHaveLength(21);
  });

  test("show another block", async () => {
    const user = userEvent.setup();
    openResults(scored);
    await user.selectOptions(screen.getByRole("combobox", { name: "Xếp hạng" }), "UBND cấp huyện: Mức độ ứng dụng CNTT (8)"); // prettier-ignore
    expect(rows()).toHaveLength(8);
  });

  test("are walked with the keys of a list, and one press of Tab leaves them", async () => {
    const user = userEvent.setup();
    openResults(scored);
    const all = rows();
    act(() => all[0]!.focus());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(all[2]).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(all[1]).toHaveFocus();
    await user.keyboard("{End}{ArrowDown}");
    expect(all[20]).toHaveFocus();
    await user.keyboard("{Home}{PageDown}");
    expect(all[8]).toHaveFocus(); // eight rows of a pane without a height
    await user.tab();
    expect(screen.getByRole("button", { name: "Tạo phụ lục" })).toHaveFocus();
    await user.tab({ shift: true });
    expect(all[8]).toHaveFocus(); // where one was
    await user.keyboard("{Enter}");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      scored.results[0]!.standings[8]!.entry.unit,
    );
    await user.click(screen.getByRole("button", { name: "← Kết quả" }));
    expect(rows()[8]).toHaveFocus();
  });

  test("say what has changed since appendices were last produced, without a word from axe", async () => {
    const { standings, block, measure } = scored.results[0]!;
    const { rank, tier, entry } = standings[2]!;
    const before = new Map(
      standings.map((each) => [unitKey(each.entry), { rank: each.rank!, tier: each.tier!.label }]),
    );
    before.set(unitKey(entry), { rank: rank! + 2, tier: "Khá" });
    before.delete(unitKey(standings[5]!.entry));
    openResults({ ...scored, lastRun: new Map([[`${block}/${measure}`, before]]) });
    expect(tier!.label).toBe("Tốt");
    expect(screen.getByText("2 đơn vị đổi hạng hoặc xếp loại so với lần tạo phụ lục trước.")).toBeVisible(); // prettier-ignore
    const row = within(rows()[2]!);
    expect(row.getByText(/Lần tạo trước: hạng 5/)).toHaveTextContent("Lần tạo trước: hạng 5 ↑2, Khá"); // prettier-ignore
    expect(row.getByRole("img", { name: "tăng 2 hạng" })).toBeVisible();
    expect(within(rows()[5]!).getByText("Lần tạo trước: chưa có")).toBeVisible();
    expect(within(rows()[6]!).queryByText(/Lần tạo trước/)).toBeNull();
    expect(await complaints()).toEqual([]);
  });

  describe("of one unit", () => {
    const openUnit = async () => {
      const user = userEvent.setup();
      const opened = openResults(scored);
      await user.click(rows().find((row) => row.textContent.includes("Sở Xây dựng"))!);
      return { user, ...opened };
    };

    test("say what it lacks, how its total came about and which rules made it", async () => {
      await openUnit();
      expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Sở Xây dựng");
      expect(screen.getByText("Hạng 21/21")).toBeVisible();
      expect(screen.getByText("Để đạt Tốt cần thêm 37 điểm (từ 850/1000).")).toBeVisible();
      expect(screen.getByText("457/560")).toBeVisible();
      expect(screen.getByText("Tỷ lệ 813 : 1000, làm tròn 1 số lẻ")).toBeVisible();
    });

    test("lead to its row, and back to the same row of the ranking", async () => {
      const { user, asked } = await openUnit();
      await user.click(screen.getByRole("button", { name: "Đến dòng của đơn vị" }));
      expect(asked).toHaveLength(1);
      expect(asked[0]).toMatch(/ · [A-Z]+\d+$/);
      await user.click(screen.getByRole("button", { name: "← Kết quả" }));
      expect(document.activeElement).toHaveTextContent("Sở Xây dựng");
    });

    test("move with a trial, which writes nothing", async () => {
      const { user, asked } = await openUnit();
      await user.click(screen.getByRole("button", { name: "Thử điểm" }));
      await user.type(screen.getByRole("textbox", { name: "Sử dụng các PM ứng dụng" }), "494");
      const outcome = screen.getByRole("status");
      expect(outcome).toHaveTextContent("813/1000 → 850/1000");
      expect(outcome).toHaveTextContent("81,3% → 85,0%");
      expect(outcome).toHaveTextContent("Tốt");
      await user.click(screen.getByRole("button", { name: "Bỏ thử điểm" }));
      expect(screen.getByText("457/560")).toBeVisible();
      expect(asked).toEqual([]);
    });

    test("say what is wrong with a trial that is no number", async () => {
      const { user } = await openUnit();
      await user.click(screen.getByRole("button", { name: "Thử điểm" }));
      await user.type(screen.getByRole("textbox", { name: "Hạ tầng CNTT" }), "x");
      expect(screen.getByText("Nhập một số từ 0 trở lên, tối đa 4 số lẻ.")).toBeVisible();
    });
  });

  test("have charts whose figures are printed", async () => {
    const user = userEvent.setup();
    openResults(scored);
    await user.click(screen.getByRole("button", { name: "Biểu đồ" }));
    const departments = screen.getByRole("region", { name: "Sở, ban, ngành" });
    expect(departments).toHaveTextContent("20 đơn vị, 95,2%");
    expect(departments).toHaveTextContent("97,6%");
  });

  test.each(["ranking", "unit", "trial", "charts"])(
    "axe has nothing against the %s",
    async (part) => {
      const user = userEvent.setup();
      openResults(scored);
      if (part === "charts") await user.click(screen.getByRole("button", { name: "Biểu đồ" }));
      if (part === "unit" || part === "trial") await user.click(rows()[0]!);
      if (part === "trial") await user.click(screen.getByRole("button", { name: "Thử điểm" }));
      expect(await complaints()).toEqual([]);
    },
  );
});

test("results with an open error are provisional and lead to the problem", async () => {
  const user = userEvent.setup();
  const { asked } = openResults({ ...(await scoredSample("khanh-hoa-2020")), isProvisional: true });
  expect(screen.getByText(/Kết quả tạm tính/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Xem vấn đề" }));
  expect(asked).toEqual(["problems"]);
});
