import type { Cell, Sheet } from "../../src/sheet/Sheet";
import { payloadLimit } from "../../src/workbench/host/payloadLimit";
import type { BatchRecord } from "../../src/workbench/host/BatchRecord";
import { asked, type OpenExcel, openExcel } from "./excelIn";
import { smallSheet } from "./smallSheet";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.workbench.close());

/** The requests that writing these sheets takes. */
async function requestsOf(sheets: readonly Sheet[]): Promise<BatchRecord[]> {
  const { workbench, workbook } = excel;
  await workbench.settle();
  const seen = workbench.host.log.length;
  await workbook.writeSheets(sheets, { undoable: true });
  return asked(workbench.host.log.slice(seen));
}

const longest = "Trung tâm Ứng dụng tiến bộ khoa học và công nghệ, Trung tâm Kiểm định chất lượng";

/** 2 000 units in a table of 12 columns: 24 024 cells with title and headings. */
const units = (): Cell[][] =>
  Array.from({ length: 2000 }, (_, at) => [
    at + 1,
    `${longest} số ${at + 1}`,
    ...Array.from({ length: 8 }, (_, c) => (at * 8 + c) / 100),
    "Tốt",
    at + 1,
  ]);

const mostBytes = (requests: readonly BatchRecord[]) =>
  Math.max(...requests.flatMap(({ bytes }) => [bytes.request, bytes.response]));

test("20 sheets take four requests, the second time three, however many they are", async () => {
  const sheets = Array.from({ length: 20 }, (_, at) =>
    smallSheet(`I.${at + 1}`, [
      ["Sở A", 90],
      ["Sở B", 80],
    ]),
  );
  expect(await requestsOf(sheets)).toHaveLength(4);
  expect(await requestsOf(sheets)).toHaveLength(3);
});

test("2 000 units in 12 columns take one request more, none near the 5 MB of Excel on the web", async () => {
  const sheet = smallSheet("I.1", units());
  const first = await requestsOf([sheet]);
  expect(first).toHaveLength(5); // look, 20 000 cells, 4 024 cells, fit, publish
  expect(mostBytes(first)).toBeLessThan(payloadLimit / 2);
  const second = await requestsOf([sheet]);
  expect(second).toHaveLength(4);
  expect(mostBytes(second)).toBeLessThan(payloadLimit / 2);
  expect(excel.workbench.values("PL I.1", "A2002:B2002")).toEqual([[2000, `${longest} số 2000`]]);
});

test("a request draws rectangles, not cells: 900 rows more take less than one action for 40 of their cells", async () => {
  const small = await requestsOf([smallSheet("I.1", units().slice(0, 100))]);
  const large = await requestsOf([smallSheet("II.1", units().slice(0, 1000))]);
  const actions = (requests: BatchRecord[]) =>
    requests.reduce((sum, each) => sum + each.actions, 0);
  // office.js cuts a range of more than 1 500 cells into pieces of that size.
  expect(actions(large) - actions(small)).toBeLessThan((900 * 12) / 40);
});
