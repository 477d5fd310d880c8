import { readScoreTables } from "../../src/reading/readScoreTables";
import { khanhHoa2020 } from "../../src/regulations/khanh-hoa-2020";
import { departments, sheetOf } from "./committeeSheet";

const heads = ["TT", "Sở, ban, ngành", "Điểm"];

/** A table of one criterion that says so in its title, and whose heading is repeated after a page break. */
const printed = (score: number) =>
  sheetOf("Hạ tầng", [
    ["Xếp hạng về Hạ tầng CNTT", "", ""],
    heads,
    [1, "Sở Tài chính", 60],
    ["", "", ""],
    heads,
    [2, "Sở Y tế", score],
  ]);

test.each([
  { score: 60, said: [] },
  { score: 55, said: [{ kind: "scoresDisagree", at: { sheet: "Hạ tầng", cell: "C6" } }] },
])(
  "lines below a heading that is repeated after a page break are of the criterion in the title: $score of 60",
  ({ score, said }) => {
    const { tables, problems } = readScoreTables([departments(), printed(score)], khanhHoa2020);
    expect(tables[0]!.components).toMatchObject([{ area: "A2:C6" }]);
    expect(problems).toMatchObject(said);
  },
);
