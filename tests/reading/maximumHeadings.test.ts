import { readScoreTables } from "../../src/reading/readScoreTables";
import { binhDinh2021 } from "../../src/regulations/binh-dinh-2021";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { sheetOf } from "./committeeSheet";
import { groupLine, groupSheet } from "./groupSheet";

/** What a column of maxima beside the six groups means, and what is said of it. */
function read(heading: string, max: number) {
  const { tables, problems } = readScoreTables(
    [groupSheet([heading], groupLine(1, "Sở Tài chính", max))],
    khanhHoa2020,
  );
  return {
    meaning: tables[0]!.columns.find(({ letters }) => letters === "I")?.meaning,
    maxScore: tables[0]!.table.entries[0]!.maxScore,
    problems: problems.map(({ severity, kind }) => `${severity} ${kind}`),
  };
}

test.each([
  ...["Điểm tối đa", "ĐIỂM CHUẨN", "Tổng điểm tối đa", "Điểm tối đa của đơn vị"],
  ...["Điểm tối đa năm 2020", "Điểm tối đa (sau miễn trừ)", "Tổng điểm quy định"],
])("“%s” is the maximum of the unit as a whole", (heading) => {
  expect(read(heading, 1000)).toEqual({
    meaning: { is: "maxScore" },
    maxScore: 10000000,
    problems: [],
  });
});

test.each(["Tối đa nhóm II", "Điểm tối đa nhóm 2", "Điểm chuẩn - Nhóm II"])(
  "“%s” is the maximum of that group alone, never of the whole",
  (heading) => {
    expect(read(heading, 60)).toEqual({
      meaning: { is: "criterionMax", id: "staff" },
      maxScore: undefined,
      problems: ["note likelyColumn"], // told by a number alone
    });
    expect(read(heading, 50).problems).toContain("warning partMaxDiffers");
  },
);

test("“Tối đa mục II.b” is the maximum of that part, and compared also where it has no scores", () => {
  const heads = binhDinh2021.groups.map(({ label }) => label);
  const sheet = sheetOf("Sở", [
    ["TT", "Sở, ban, ngành", ...heads, "Tối đa mục II.b"],
    [1, "Sở Y tế", 13, 30, 15, 5, 8, 12, 15],
    [2, "Sở Nội vụ", 13, 30, 15, 5, 8, 12, 9],
  ]);
  const { tables, problems } = readScoreTables([sheet], binhDinh2021);
  expect(tables[0]!.columns.at(-1)?.meaning).toEqual({ is: "criterionMax", id: "II.b" });
  expect(problems.filter(({ severity }) => severity !== "note")).toMatchObject([
    { kind: "partMaxDiffers", at: { cell: "I3" }, unit: "Sở Nội vụ", stated: 90000 },
  ]);
});

test.each(["Tối đa hạ tầng", "Tối đa nhóm XV", "Điểm tối đa tự chấm của tổ"])(
  "whose maximum “%s” is must be asked: it is not read",
  (heading) => {
    expect(read(heading, 60)).toEqual({
      meaning: undefined,
      maxScore: undefined,
      problems: ["warning unknownColumn"],
    });
  },
);
