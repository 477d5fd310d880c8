import { check } from "../../../src/actions/check";
import { produceAppendices } from "../../../src/actions/produceAppendices";
import { rankingViews } from "../../../src/actions/results/rankingViews";
import { readRunRecord, runRecordKey } from "../../../src/actions/results/RunRecord";
import { undoRun } from "../../../src/actions/undoRun";
import { departments, sheetOf } from "../../reading/committeeSheet";
import { PlainWorkbook } from "../plainWorkbook";

const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);

const shown = async (workbook: PlainWorkbook) => {
  const { scored } = await check(workbook);
  return rankingViews(scored!)[0]!;
};

/** What stands beside the units whose rank or tier has changed. */
const changes = async (workbook: PlainWorkbook) =>
  (await shown(workbook)).lines.flatMap(({ unit, rank, tier, lastRun }) =>
    lastRun === undefined ? [] : [{ unit, rank, tier: tier?.label, lastRun }],
  );

describe("since appendices were last produced", () => {
  test("nothing is said before they ever were, and nothing has changed just after", async () => {
    const workbook = new PlainWorkbook([departments(), naming]);
    expect((await shown(workbook)).changed).toBeUndefined();
    const { overview } = await produceAppendices(workbook);
    expect(rankingViews(overview.scored!)[0]!.changed).toBe(0);
    expect((await shown(workbook)).changed).toBe(0);
  });

  test("a score that changes shows the rank and tier before, of every unit that it moved", async () => {
    const workbook = new PlainWorkbook([departments(), naming]);
    await produceAppendices(workbook);
    const before = (await shown(workbook)).lines;
    workbook.retype([departments({ C3: 0, D3: 0, E3: 0 }), naming]);
    const now = await changes(workbook);
    expect(now.length).toBeGreaterThan(0);
    for (const { unit, lastRun } of now) {
      const { rank, tier } = before.find((line) => line.unit === unit)!;
      expect(lastRun).toEqual({ rank, tier: tier?.label });
    }
    expect((await shown(workbook)).changed).toBe(now.length);
  });

  test("a name written in another way is the same unit, and a new unit is said to be new", async () => {
    const workbook = new PlainWorkbook([departments(), naming]);
    await produceAppendices(workbook);
    const { block, id } = { block: "department", id: (await shown(workbook)).id };
    const text = workbook.settings.get(runRecordKey)!;
    const record = readRunRecord(text)!.get(id)!;
    const [unit] = record.keys();
    const without = text.replace(JSON.stringify(unit), '"mot don vi khac"');
    workbook.settings.set(runRecordKey, without);
    expect(id).toContain(block);
    expect((await changes(workbook)).map(({ lastRun }) => lastRun)).toEqual(["none"]);
  });

  test("a run that is undone is not the last one", async () => {
    const workbook = new PlainWorkbook([departments(), naming]);
    await produceAppendices(workbook);
    const first = workbook.settings.get(runRecordKey);
    workbook.writeSheets = () =>
      Promise.resolve({
        sheets: [],
        others: [],
        undo: { run: () => Promise.resolve(), forget: () => Promise.resolve() },
      });
    workbook.retype([departments({ C3: 0 }), naming]);
    const production = await produceAppendices(workbook);
    expect(workbook.settings.get(runRecordKey)).not.toBe(first);
    await undoRun(production);
    expect(workbook.settings.get(runRecordKey)).toBe(first);
  });

  test("a run whose results cannot be kept is taken back", async () => {
    const workbook = new PlainWorkbook([departments(), naming]);
    let isTakenBack = false;
    workbook.writeSheets = () =>
      Promise.resolve({
        sheets: [],
        others: [],
        undo: {
          run: () => {
            isTakenBack = true;
            return Promise.resolve();
          },
          forget: () => Promise.resolve(),
        },
      });
    workbook.remember = () => Promise.reject(new Error("full"));
    await expect(produceAppendices(workbook)).rejects.toThrow("full");
    expect(isTakenBack).toBe(true);
  });

  test.each(["", "{", "null", '{"version":2,"blocks":{}}', "17"])(
    "what is kept as %j is no record",
    (text) => {
      expect(readRunRecord(text)).toBeUndefined();
    },
  );
});
