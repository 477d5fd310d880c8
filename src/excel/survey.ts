import { idOfMark, sheetOfReference } from "./mark";

/** A worksheet as it stands before anything is done. */
export interface SurveyedSheet {
  /** Excel's own id, the same under another name. */
  key: string;
  name: string;
  isProtected: boolean;
  /** The table it shows, where we made it: "I.1". */
  appendix?: string;
}

/** What stands in the workbook. */
export interface Survey {
  isProtected: boolean;
  sheets: SurveyedSheet[];
  /** Formulas of our marks by their names, those of deleted sheets too. */
  marks: Map<string, string>;
}

/** Looks at sheets, marks and protection, in one round trip. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  names.load("items/name,items/formula");
  protection.load("protected");
  await context.sync();

  const marks = new Map<string, string>();
  const tables = new Map<string, string>();
  for (const { name, formula } of names.items) {
    const id = idOfMark(name);
    if (id === undefined) continue;
    marks.set(name, String(formula));
    const sheet = sheetOfReference(String(formula));
    if (sheet !== undefined) tables.set(sheet.toLocaleLowerCase(), id);
  }
  const sheets = worksheets.items.map((worksheet) => {
    const appendix = tables.get(worksheet.name.toLocaleLowerCase());
    return {
      key: worksheet.id,
      name: worksheet.name,
      isProtected: worksheet.protection.protected,
      ...(appendix === undefined ? {} : { appendix }),
    };
  });
  return { isProtected: protection.protected, sheets, marks };
}
