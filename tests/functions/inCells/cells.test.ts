import type { CellValue } from "../../../src/workbench/model/CellValue";
import { openWorkbench, type Workbench } from "../../../src/workbench/node/openWorkbench";
import { sheetWith } from "./sheetWith";

const sheet = "Điểm";
let workbench: Workbench;
afterEach(() => workbench.close());

const open = async (rows: CellValue[][]) => {
  workbench = await openWorkbench({ xlsx: await sheetWith(sheet, rows) });
  await workbench.settle();
};
const type = async (address: string, value: CellValue | CellValue[][]) => {
  workbench.enter(sheet, address, value);
  await workbench.settle();
};
const shown = (address: string) => workbench.text(sheet, address).map((row) => row.join(" | "));

/** Counts the calls of a function from now on, where the add-in's page has it. */
function callsOf(name: string): () => number {
  const { CustomFunctions: page } = workbench.window as unknown as {
    CustomFunctions: {
      _association: { mappings: Record<string, (...args: unknown[]) => unknown> };
    };
  };
  const { mappings } = page._association;
  const own = mappings[name]!;
  let calls = 0;
  mappings[name] = (...args) => {
    calls += 1;
    return own(...args);
  };
  return () => calls;
}

test("a column is ranked by one call, spills, and is ranked anew after an edit", async () => {
  await open([[90], [95], [80], [90]]);
  const calls = callsOf("RANK");
  await type("C1", '=EGI.RANK(A1:A4;A1:A4;"canh-tranh")');
  expect(shown("C1:C4")).toEqual(["2", "1", "4", "2"]);
  expect(calls()).toBe(1);
  await type("A3", 96);
  expect(shown("C1:C4")).toEqual(["3", "2", "1", "3"]);
  expect(calls()).toBe(2);
});

test("ten thousand rows are ranked by one call", async () => {
  await open(Array.from({ length: 10_000 }, (_, at) => [at / 10_000]));
  const calls = callsOf("RANK");
  await type("C1", '=EGI.RANK(A1:A10000;A1:A10000;"day")');
  expect(shown("C1:C2")).toEqual(["10000", "9999"]);
  expect(shown("C10000")).toEqual(["1"]);
  expect(calls()).toBe(1);
});

test("a cell in the way of a spilling result shows #SPILL!, and without it the results", async () => {
  await open([[90], [95], [80]]);
  await type("D3", "ở đây");
  await type("D1", '=EGI.RANK(A1:A3;A1:A3;"day")');
  expect(shown("D1:D3")).toEqual(["#SPILL!", "", "ở đây"]);
  await type("D3", "");
  await type("D1", '=EGI.RANK(A1:A3;A1:A3;"day")');
  expect(shown("D1:D3")).toEqual(["2", "1", "3"]);
});

test("an error in a cell comes through as that error and spoils its own line only", async () => {
  await open([[90, 100], [80, 100], [70, 100]]); // prettier-ignore
  await type("A2", "=1/0");
  await type("C1", "=EGI.RATIO(A1:A3;B1:B3)");
  await type("D1", '=EGI.TIER(C1:C3;"khanh-hoa-2020")');
  await type("E1", '=EGI.RANK(C1:C3;C1:C3;"canh-tranh")');
  await type("F1", '=EGI.GAP(A1:A3;B1:B3;"khanh-hoa-2020")');
  await type("G1", '=EGI.STEP(C1:C3;"50%;80%")');
  expect(shown("C1:G3")).toEqual([
    "0,9 | Tốt | 1 | 0 | 2",
    "#DIV/0! | #DIV/0! | #DIV/0! | #DIV/0! | #DIV/0!",
    "0,7 | Khá | 2 | 15 | 1",
  ]);
  await type("H1", "=EGI.YESNO(A2)");
  await type("I1", "=EGI.PARSE(A2)");
  await type("J1", "=EGI.MAXSCORE(A2)");
  expect(shown("H1:I1")).toEqual(["#DIV/0! | #DIV/0!"]);
});

test("a regulation chosen in the pane is that of formulas without one, and recalculates open ones", async () => {
  await open([[0.82]]); // Khá of Khánh Hòa from 70, Tốt of Bình Định from 80
  await type("B1", "=EGI.TIER(A1)");
  await type("C1", '=EGI.MAXSCORE("so-ban-nganh")');
  expect(shown("B1:C1")).toEqual(["#N/A | #N/A"]);
  const choose = async (id: string) => {
    workbench.host.setSetting("quy-dinh", id);
    await workbench.press("kiemTra"); // the pane looks
  };
  await choose("khanh-hoa-2020");
  expect(shown("B1:C1")).toEqual(["Khá | 1000"]);
  await choose("binh-dinh-2021");
  expect(shown("B1:C1")).toEqual(["Tốt | 85"]);
});
