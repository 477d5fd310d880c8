import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FormulaCell } from "../../src/sheet/FormulaCell";
import { PlainWorkbook } from "../actions/plainWorkbook";
import { departments, sheetOf } from "../reading/committeeSheet";
import { complaints, openPane } from "./openPane";

const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);

/** EGI.TIER in H2 downwards; the cells of a protected sheet where it is one. */
const tiers = (sheet: string, count: number, isProtected: boolean): FormulaCell[] =>
  Array.from({ length: count }, (_, at) => ({
    sheet,
    area: { row: 1 + at, column: 7, rows: 1, columns: 1 },
    formula: `=EGI.TIER(G${2 + at})`,
    values: [["Tốt"]],
    isProtected,
  }));

/** The pane over a workbook with such formulas; writing them is taken to do what it was asked. */
async function openWith(cells: readonly FormulaCell[], background?: string) {
  let standing = cells;
  const workbook = new PlainWorkbook([departments(), naming]);
  workbook.readFormulas = (isWanted) => Promise.resolve(standing.filter(({ formula }) => isWanted(formula))); // prettier-ignore
  workbook.writeFormulas = (changes) => {
    const isChanged = ({ sheet, area }: FormulaCell) => changes.some((change) => change.sheet === sheet && change.area.row === area.row); // prettier-ignore
    const isBack = changes.some(({ to }) => String(to[0]![0]).startsWith("="));
    standing = isBack ? cells : standing.filter((cell) => !isChanged(cell));
    return Promise.resolve(changes.map(({ from, to, ...at }) => ({ ...at, from: to, to: from })));
  };
  const pane = openPane(workbook, background);
  await act(pane.store.look);
  return pane;
}

const freeze = { work: "freeze", scope: "workbook" } as const;
const button = (name: string | RegExp) => screen.findByRole("button", { name });

test.each(["#ffffff", "#292929"])(
  "Chốt giá trị says what was done and what was left and why, and axe has nothing against it, on %s",
  async (background) => {
    const { store } = await openWith(
      [...tiers("Nháp", 2, false), ...tiers("Khóa", 1, true)],
      background,
    );
    await act(() => store.formulas(freeze));
    expect(
      await screen.findByRole("heading", { name: "Đã chốt giá trị 2 công thức EGI." }),
    ).toBeVisible();
    const [left, done] = screen.getAllByRole("list");
    expect(left).toHaveTextContent(/Khóa · H2Trang được bảo vệ, công thức còn nguyên\./);
    expect(within(done!).getAllByRole("listitem")).toHaveLength(2);
    expect(await complaints()).toEqual([]);
  },
);

test("a place leads to its cell, by Enter too", async () => {
  const { store, shown } = await openWith(tiers("Nháp", 1, false));
  await act(() => store.formulas({ work: "look" }));
  const link = await button("Nháp · H2, đến ô");
  act(() => link.focus());
  await userEvent.keyboard("{Enter}");
  expect(shown).toEqual(["Nháp · H2"]);
});

test("one press takes it back, and the way leads back to the scores", async () => {
  const { store } = await openWith(tiers("Nháp", 3, false));
  await act(() => store.formulas(freeze));
  await userEvent.click(await button("Hoàn tác"));
  expect(await screen.findByRole("heading", { name: "Đã nhận diện 1 bảng điểm" })).toBeVisible();
  await act(() => store.formulas({ work: "look" }));
  expect(await screen.findByRole("heading", { name: "Còn 3 công thức EGI." })).toBeVisible();
  await userEvent.click(await button("← Về bảng điểm"));
  expect(await screen.findByRole("heading", { name: "Đã nhận diện 1 bảng điểm" })).toBeVisible();
});

test("of many formulas twenty are shown, the rest at a press", async () => {
  const { store } = await openWith(tiers("Nháp", 26, false));
  await act(() => store.formulas({ work: "look" }));
  await screen.findByRole("heading", { name: "Còn 26 công thức EGI." });
  expect(screen.getAllByRole("listitem")).toHaveLength(20);
  await userEvent.click(await button("Xem thêm 6"));
  expect(screen.getAllByRole("listitem")).toHaveLength(26);
});
