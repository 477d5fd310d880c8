import { documentForm, rememberForm } from "../../src/actions/documentForm";
import { blankForm } from "../../src/reading/form/Form";
import { PlainWorkbook } from "./plainWorkbook";

test("a workbook that remembers no form has none, and nothing is wrong with that", async () => {
  expect(await documentForm(new PlainWorkbook([]))).toEqual({ problems: [] });
});

test("what was typed comes back from the workbook, with what is wrong with it", async () => {
  const workbook = new PlainWorkbook([]);
  const form = { ...blankForm, hasSignature: true, post: ["CHỦ TỊCH"] };
  const problems = [
    { severity: "error", kind: "formFault", fault: { at: "signer", because: "missing" } },
  ];
  expect(await rememberForm(workbook, form)).toEqual(problems);
  expect(await documentForm(workbook)).toEqual({ form, problems });
});

test("what is not ours under the key is told, and none of it is used", async () => {
  const workbook = new PlainWorkbook([]);
  workbook.settings.set("the-thuc", "{}");
  expect(await documentForm(workbook)).toEqual({
    problems: [{ severity: "warning", kind: "formUnreadable" }],
  });
});
