import { readScoreTables } from "../../src/reading/readScoreTables";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { departments, groupHead, groupLine, sheetOf } from "./committeeSheet";

const head = groupHead("Sở, ban, ngành");
const units = [groupLine(1, "Sở Tài chính"), groupLine(2, "Sở Y tế")];
const survey = [
  ["Đơn vị", "Khảo sát"],
  ["Sở Tài chính", 5],
  ["Sở Y tế", 6],
];

test("a sheet with units and figures under words that no rule knows is not passed over in silence", () => {
  const sheet = sheetOf("Mục I", [
    ["TT", "Sở, ban, ngành", "Mục I"],
    [1, "Sở Tài chính", 60],
    [2, "Sở Y tế", 55],
  ]);
  const { problems, sheetsLeftOut } = readScoreTables([departments(), sheet], khanhHoa2020);
  expect(sheetsLeftOut).toEqual(["Mục I"]);
  expect(problems).toEqual([
    {
      severity: "note",
      kind: "sheetPassedOver",
      at: { sheet: "Mục I", cell: "B1" },
      column: "Sở, ban, ngành",
    },
  ]);
});

test.each([
  { where: "below", at: "A6", rows: [head, ...units, [], ["Khảo sát"], ...survey] },
  { where: "above", at: "A1", rows: [...survey, [], head, ...units] },
  { where: "below, further right", at: "E5", rows: [head, ...units, [], ...survey.map((row) => ["", "", "", "", ...row])] }, // prettier-ignore
])("a table under unknown words $where one that is read is told", ({ at, rows }) => {
  const { tables, problems } = readScoreTables([sheetOf("Sở", rows)], khanhHoa2020);
  expect(tables.map(({ table }) => table.entries.map(({ unit }) => unit))).toEqual([
    ["Sở Tài chính", "Sở Y tế"],
  ]);
  expect(problems.filter(({ severity }) => severity === "note")).toEqual([
    {
      severity: "note",
      kind: "sheetPassedOver",
      at: { sheet: "Sở", cell: at },
      column: "Đơn vị",
    },
  ]);
});

test.each([
  { what: "names and words", rows: [["TT", "Đơn vị", "Người lập"], [1, "Sở Tài chính", "An"], [2, "Sở Y tế", "Bình"]] }, // prettier-ignore
  {
    what: "figures without units",
    rows: [
      ["Năm", "Số đơn vị"],
      [2020, 21],
      [2021, 21],
    ],
  },
])("of a sheet of $what nothing is said", ({ rows }) => {
  const { problems } = readScoreTables([departments(), sheetOf("Khác", rows)], khanhHoa2020);
  expect(problems).toEqual([]);
});

test("a column of scores whose heading only nearly names a group is a warning", () => {
  const head = groupHead("Sở, ban, ngành").map((text) =>
    text === "Chính sách và đầu tư" ? "Đầu tư cùng chính sách" : text,
  );
  const { problems } = readScoreTables(
    [sheetOf("Sở", [head, groupLine(1, "Sở Tài chính")])],
    khanhHoa2020,
  );
  expect(problems).toMatchObject([
    { severity: "warning", kind: "likelyColumn", at: { sheet: "Sở", cell: "F1" } },
  ]);
});
