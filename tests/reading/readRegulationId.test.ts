import { readRegulationId } from "../../src/reading/readRegulationId";
import { sheetOf } from "./committeeSheet";

test("the regulation is the next cell that is not blank beside Mã quy định", () => {
  const sheet = sheetOf("QUY ĐỊNH", [
    ["QUY ĐỊNH ÁP DỤNG"],
    [],
    ["", "Mã quy định:", "", " x-2020 "],
  ]);
  expect(readRegulationId([sheet])).toEqual({
    id: "x-2020",
    at: { sheet: "QUY ĐỊNH", cell: "D3" },
  });
});

test.each([
  { seen: "no such sheet", sheet: sheetOf("Sheet1", [["Mã quy định", "x-2020"]]) },
  { seen: "no label", sheet: sheetOf("Quy định", [["Quy định", "x-2020"]]) },
  {
    seen: "nothing beside the label",
    sheet: sheetOf("Quy định", [["x-2020", "Mã quy định", " "]]),
  },
])("with $seen nothing is guessed", ({ sheet }) => {
  expect(readRegulationId([sheet])).toBeUndefined();
});
