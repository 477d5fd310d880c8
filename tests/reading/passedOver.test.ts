import { readScoreTables } from "../../src/reading/readScoreTables";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { departments, groupHead, groupLine, sheetOf } from "./committeeSheet";

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
