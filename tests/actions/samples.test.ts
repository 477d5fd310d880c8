import { check } from "../../src/actions/check";
import { presets } from "../../src/regulations/presets";
import { cellsOf } from "../reading/cellsOf";
import { PlainWorkbook } from "./plainWorkbook";

test.each(presets.map(({ id }) => id))(
  "Kiểm tra finds every block of the sample of %s, and neither an error nor a warning",
  async (id) => {
    const workbook = new PlainWorkbook(await cellsOf(`assets/samples/${id}.xlsx`));
    const { regulation, tables, problems, unused, sheetsLeftOut } = await check(workbook);
    expect(problems.filter(({ severity }) => severity !== "note")).toEqual([]);
    expect(regulation!.id).toBe(id);
    expect(tables.map(({ block }) => block.id).sort()).toEqual(
      regulation!.blocks.map((block) => block.id).sort(),
    );
    expect([...unused, ...sheetsLeftOut]).toEqual([]);
  },
);
