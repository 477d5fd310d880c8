import { check } from "../../src/actions/check";
import { type ExemptionGiven, exemptionOf } from "../../src/actions/exemptionOf";
import { registerExemption } from "../../src/actions/registerExemption";
import { sheetOf } from "../reading/committeeSheet";
import { PlainWorkbook } from "./plainWorkbook";
import { WrittenWorkbook } from "./writtenWorkbook";

const sheet = sheetOf("Sở", [
  ["TT", "Sở, ban, ngành", "I", "II", "III", "IV", "V", "VI"],
  [1, "Sở Y tế", 13, "17/17", 15, 5, 8, 12],
]);

/** What was said of the maximum 17 of group II, whose standard is 32. */
async function maximum() {
  const naming = sheetOf("Quy định", [["Mã quy định", "binh-dinh-2021"]]);
  const { problems } = await check(new PlainWorkbook([sheet, naming]));
  const found = problems.find(({ kind }) => kind === "partMaxDiffers");
  if (found?.kind !== "partMaxDiffers") throw new Error("nothing is said of the maximum");
  return found;
}

const given = (without: string[]): ExemptionGiven => ({
  without,
  reason: "không có danh mục TTHC",
  source: "mục 3.1.a",
});

test("a maximum of one group that is too low is registered as the part that explains it", async () => {
  expect(exemptionOf(await maximum(), given(["II.b"]))).toEqual({
    ...{ unit: "Sở Y tế", block: "department", without: ["II.b"], less: [], unallocated: 0 },
    ...{ reason: "không có danh mục TTHC", source: "mục 3.1.a" },
  });
});

test("where none explains it, as points of that group, not of the whole", async () => {
  expect(exemptionOf(await maximum(), given([]))).toMatchObject({
    without: [],
    less: [{ criterion: "II", points: 15 }],
    unallocated: 0,
  });
});

test.each([[["II.b"]], [[]]])(
  "registered without %j, the maximum is that of the regulation and nothing is said of it",
  async (without) => {
    const workbook = new WrittenWorkbook([sheet]);
    await workbook.remember("quy-dinh", "binh-dinh-2021");
    const exemption = exemptionOf(await maximum(), given(without));
    expect((await registerExemption(workbook, exemption)).problems).toEqual([]);
    const { problems, regulation } = await check(workbook);
    expect(regulation?.exemptions.at(-1)).toEqual(exemption);
    expect(problems.filter(({ severity }) => severity !== "note")).toEqual([]);
  },
);
