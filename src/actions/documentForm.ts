import { type Form } from "../reading/form/Form";
import { formFaults } from "../reading/form/formFaults";
import { formText } from "../reading/form/formText";
import { parseForm } from "../reading/form/parseForm";
import type { Problem } from "../reading/Problem";
import type { Workbook } from "../workbook";

/** Under which key the workbook remembers the form of the document. */
const formKey = "the-thuc";

/** The form that the workbook remembers, absent where it has none, and what is wrong with it. */
export async function documentForm(
  workbook: Workbook,
): Promise<{ form?: Form; problems: readonly Problem[] }> {
  const text = (await workbook.remembered(formKey)) ?? "";
  if (text === "") return { problems: [] };
  const form = parseForm(text);
  if (form === undefined) return { problems: [{ severity: "warning", kind: "formUnreadable" }] };
  return { form, problems: formProblems(form) };
}

/** Remembers the form of the document in the workbook, faults or not: what was typed is not lost. */
export async function rememberForm(workbook: Workbook, form: Form): Promise<readonly Problem[]> {
  await workbook.remember(formKey, formText(form));
  return formProblems(form);
}

/** What is wrong with a form: each forbids writing, for the appendices go out as they are printed. */
export const formProblems = (form: Form): Problem[] =>
  formFaults(form).map((fault) => ({ severity: "error", kind: "formFault", fault }));
