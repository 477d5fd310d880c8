import { presets } from "../../src/regulations/presets";
import { produceAppendices } from "../../src/actions/produceAppendices";
import { writeRegulationSheet } from "../../src/actions/writeRegulationSheet";
import { speak } from "../../src/text/language";
import { departments, sheetOf } from "../reading/committeeSheet";
import { PlainWorkbook } from "./plainWorkbook";

afterEach(() => speak("vi"));

/** Every sheet that is written: the appendices of a round, and each regulation. */
async function written(): Promise<unknown[]> {
  const naming = sheetOf("Quy định", [["Mã quy định", "khanh-hoa-2020"]]);
  const scored = new PlainWorkbook([departments(), naming]);
  await produceAppendices(scored);
  const blank = new PlainWorkbook([]);
  for (const { id } of presets) await writeRegulationSheet(blank, { preset: id }, false);
  return [...scored.written, ...blank.written];
}

test("what is written to sheets is Vietnamese, word for word, when the pane speaks English", async () => {
  const vietnamese = await written();
  expect(vietnamese).toHaveLength(1 + presets.length);
  await speak("en");
  expect(await written()).toEqual(vietnamese);
});
