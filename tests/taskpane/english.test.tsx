import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SheetCells } from "../../src/sheet/SheetCells";
import { speak } from "../../src/text/language";
import { PlainWorkbook } from "../actions/plainWorkbook";
import { departments, sheetOf } from "../reading/committeeSheet";
import { openPane } from "./openPane";
import { vietnameseLeft } from "./vietnameseLeft";

const naming: SheetCells = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);
/** A blank score, a date, a word, a maximum of its own, a penalty in words, numbers as text. */
const troubled = departments({
  C3: "",
  D3: "5x",
  E4: "38,5",
  L4: 930,
  K3: "-100 (nộp trễ)",
  F3: 900,
});

/** How documents and their kinds are named, as they are printed. */
const printed = [" ngày ", "Quyết định", "Thông báo", "Báo cáo", "Tờ trình", "Công văn"];

/** Every text of the page, and every name that only a screen reader says. */
const said = (): string[] => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest("style, script") == null) texts.push(node.nodeValue ?? "");
  }
  for (const name of ["aria-label", "title", "placeholder"])
    for (const element of document.querySelectorAll(`[${name}]`))
      texts.push(element.getAttribute(name)!);
  return texts.filter((text) => text.trim() !== "");
};

const heading = () => screen.findByRole("heading", { level: 1 });
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole("button", { name }));
const goTo = async (name: string) =>
  userEvent.click(await screen.findByRole("tab", { name: new RegExp(`^${name}`) }));

beforeEach(() => {
  window.localStorage.setItem("egi.language", "en");
});
afterEach(async () => {
  window.localStorage.clear();
  await speak("vi");
});

describe("in English no word of the pane is Vietnamese", () => {
  const sheets = [troubled, naming];
  const left = async () => {
    await heading();
    await waitFor(() => expect(screen.queryByText("Opening")).toBeNull());
    expect(said().length).toBeGreaterThan(5);
    return vietnameseLeft(said(), sheets, printed);
  };

  test("while it reads, and where there is no score table", async () => {
    const { store } = openPane(new PlainWorkbook([sheetOf("Trang 1", [["Ghi nhớ"]]), naming]));
    expect(await screen.findByText("Reading the workbook")).toBeVisible();
    await act(store.look);
    expect(await screen.findByText("No score table in this workbook yet")).toBeVisible();
    expect(await left()).toEqual([]);
  });

  test("where a regulation is to be chosen or written", async () => {
    const { store } = openPane(new PlainWorkbook([troubled]));
    await act(store.look);
    expect(await screen.findByText("Choose the regulation of this workbook")).toBeVisible();
    expect(await left()).toEqual([]);
    act(() => store.open({ is: "writeRegulation" }));
    expect(await left()).toEqual([]);
  });

  test("in any tab, with problems of many kinds", async () => {
    const { store } = openPane(new PlainWorkbook(sheets));
    await act(store.look);
    for (const tab of ["Data", "Check", "Results", "Appendices"]) {
      await goTo(tab);
      expect([tab, ...(await left())]).toEqual([tab]);
    }
  });

  test("in what opens over the tabs: More, the regulation, the form of the document, the reading, an exemption", async () => {
    const { store } = openPane(new PlainWorkbook(sheets));
    await act(store.look);
    const { overview } = store.state();
    for (const is of ["more", "regulation", "form", "writeRegulation"] as const) {
      act(() => store.open({ is }));
      expect([is, ...(await left())]).toEqual([is]);
      act(store.leave);
    }
    const problem = overview!.problems.find((each) => each.kind === "maxDiffers")!;
    act(() => store.open({ is: "exemption", problem }));
    expect(await left()).toEqual([]);
    act(store.leave);
    await press(/^Correct the reading/);
    expect(await left()).toEqual([]);
  });

  test("in the story of a unit, in a trial of scores and in charts", async () => {
    const { store } = openPane(new PlainWorkbook([departments(), naming]));
    await act(store.look);
    await goTo("Results");
    await press(/Sở Y tế/);
    expect(await left()).toEqual([]);
    await press("Try scores");
    expect(await left()).toEqual([]);
    await press("← Results");
    await press("Charts");
    expect(await left()).toEqual([]);
  });

  test("where appendices were written", async () => {
    const workbook = new PlainWorkbook([departments(), naming]);
    const { store } = openPane(workbook);
    await act(store.look);
    await act(store.produce);
    expect(await screen.findByText(/sheets created\.$/)).toBeVisible();
    expect(
      vietnameseLeft(said(), sheets, [
        ...printed,
        ...workbook.written.flat().map(({ name }) => name),
      ]),
    ).toEqual([]);
  });

  test("and a word left Vietnamese would be found", () => {
    expect(vietnameseLeft(["Check the ô B6", "Sở Y tế", "“Hạng”"], sheets)).toEqual([
      "Check the ô B6",
    ]);
  });
});
