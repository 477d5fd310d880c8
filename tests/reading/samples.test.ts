import { nameKey } from "../../src/reading/names/nameKey";
import { readRegulationId } from "../../src/reading/readRegulationId";
import { readAverages } from "../../src/reading/readAverages";
import { readScoreTables } from "../../src/reading/readScoreTables";
import { presetNamed } from "../../src/regulations/presets";
import { assess } from "../../src/scoring/assess";
import type { Entry } from "../../src/scoring/ScoreTable";
import { binhDinhEntries } from "../cases/binhDinhEntries";
import { egovEntries } from "../cases/egovEntries";
import { khanhSonEntries } from "../cases/khanhSonEntries";
import { type PrintedDocument, printedDocument } from "../cases/PrintedDocument";
import { thanhHoaEntries } from "../cases/thanhHoaEntries";
import { cellsOf } from "./cellsOf";

type Entries = (document: PrintedDocument) => Record<string, readonly Entry[]>;

const samples: { id: string; areas: Record<string, string>; entries: Entries }[] = [
  {
    id: "binh-dinh-2021",
    areas: { department: "Sở ban ngành A5:J26", district: "Huyện, TX, TP A5:J16" },
    entries: (document) => ({
      department: binhDinhEntries(document, "1"),
      district: binhDinhEntries(document, "2"),
    }),
  },
  {
    id: "thanh-hoa-2017",
    areas: { department: "Sở ban ngành A5:J25", district: "UBND cấp huyện A5:K32" },
    entries: (document) => ({
      department: thanhHoaEntries(document, "1.1"),
      district: thanhHoaEntries(document, "2.1"),
    }),
  },
  {
    id: "khanh-son-2021",
    areas: {
      office: "Cơ quan chuyên môn A5:D17",
      serviceUnit: "Đơn vị sự nghiệp A5:D11",
      commune: "Xã, thị trấn A5:D13",
    },
    entries: (document) => ({
      office: khanhSonEntries(document, "1"),
      serviceUnit: khanhSonEntries(document, "2"),
      commune: khanhSonEntries(document, "3"),
    }),
  },
  {
    id: "khanh-hoa-egov-2020",
    areas: { district: "Cấp huyện A5:D13", commune: "Cấp xã A5:D149" },
    entries: (document) => ({
      district: egovEntries(document, "PL.I"),
      commune: egovEntries(document, "PL.II"),
    }),
  },
];

/** Unit, parent and scores, by name: the order of the sheet is not that of the print. */
const inputs = (entries: readonly Entry[]) =>
  entries
    .map(({ unit, parent, scores, bonus, penalty }) => ({
      key: [parent ?? "", unit].map(nameKey).join("/"),
      scores,
      bonus,
      penalty,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

describe.each(samples)("the sample of $id", ({ id, areas, entries }) => {
  const regulation = presetNamed(id)!;

  test("names its regulation; every block is found where it stands, with no error or warning", async () => {
    const sheets = await cellsOf(`assets/samples/${id}.xlsx`);
    expect(readRegulationId(sheets)?.id).toBe(id);
    const { tables, problems, sheetsLeftOut } = readScoreTables(sheets, regulation);
    expect(problems.filter(({ severity }) => severity !== "note")).toEqual([]);
    const { averages } = readAverages(sheets, regulation.decimalMark);
    expect(sheetsLeftOut).toEqual([...new Set(averages.map(({ sheet }) => sheet))]); // typed averages
    expect(
      Object.fromEntries(tables.map((each) => [each.table.block, `${each.sheet} ${each.area}`])),
    ).toEqual(areas);
  });

  test("holds the units and scores of the print, and the engine meets no error in them", async () => {
    const { tables } = readScoreTables(await cellsOf(`assets/samples/${id}.xlsx`), regulation);
    const printed = entries(printedDocument(id));
    for (const { table } of tables)
      expect(inputs(table.entries)).toEqual(inputs(printed[table.block]!));
    const scores = tables.map(({ table }) => table);
    const { findings } = assess(scores, regulation, nameKey);
    expect(findings.filter(isErrorFinding)).toEqual([]);
  });
});

const isErrorFinding = ({ severity }: { severity: string }): boolean => severity === "error";
