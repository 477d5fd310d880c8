import { committeeSheets } from "../../src/appendix/committeeSheets";
import { readScoreTables } from "../../src/reading/readScoreTables";
import { presets } from "../../src/regulations/presets";
import { resultOf } from "../../src/sheet/resultOf";
import { cellsOfSheet } from "./cellsOfSheet";

describe.each(presets.map((regulation) => [regulation.id, regulation] as const))(
  "the committee's sheets of %s",
  (_, regulation) => {
    const sheets = committeeSheets(regulation);

    test("are one for each block, under a name that Excel takes", () => {
      expect(sheets).toHaveLength(regulation.blocks.length);
      for (const { name } of sheets) {
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[:\\/?*[\]]/);
      }
      expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
    });

    test("call their block by a name of it that is not cut off", () => {
      for (const [at, { label, names }] of regulation.blocks.entries())
        expect([label, ...names].map((name) => `Chấm điểm ${name}`)).toContain(sheets[at]!.name);
    });

    test("once two units are entered, are read as their blocks with every group and no problem", () => {
      const filled = sheets.map((sheet) => {
        const unitAt = sheet.cells[4]!.findIndex((head) =>
          regulation.blocks.some(({ label }) => label === head),
        );
        const typed: Record<string, string | number> = {};
        for (const [at, row] of [6, 7].entries())
          sheet.cells[4]!.forEach((head, column) => {
            const cell = `${String.fromCharCode(65 + column)}${row}`;
            if (column === unitAt) typed[cell] = `Đơn vị ${"AB"[at]!} ${sheet.id}`;
            else if (head === "Đơn vị cấp trên") typed[cell] = "Huyện Một";
            else if (sheet.formats[5]![column] === "General" && !isAdded(String(resultOf(head))))
              typed[cell] = 1;
          });
        return cellsOfSheet(sheet, typed);
      });
      const { tables, problems } = readScoreTables(filled, regulation);
      expect(problems.filter(({ severity }) => severity !== "note")).toEqual([]);
      expect(tables.map(({ table }) => table.block)).toEqual(regulation.blocks.map(({ id }) => id));
      for (const { table, groups } of tables) {
        expect(table.entries).toHaveLength(2);
        expect(groups).toEqual(
          regulation.groups.filter(({ maxScore }) => table.block in maxScore).map(({ id }) => id),
        );
      }
    });

    /** Columns that may stay blank. */
    const isAdded = (head: string): boolean =>
      [regulation.bonus?.label, regulation.penalty?.label, "Điểm tối đa"].includes(head);
  },
);
