import type { Area } from "../sheet/Sheet";
import { areaOfReference, idOfMark, isKeptMark, sheetOfReference } from "./mark";

/** A worksheet as it stands before anything is done. */
export interface SurveyedSheet {
  /** Excel's own id, the same under another name. */
  key: string;
  name: string;
  isProtected: boolean;
  /** The table it shows, where we made it: "I.1". */
  appendix?: string;
  /** Where that table is: it follows rows that a person inserted. */
  area?: Area;
  /** Whether it is a hidden copy that undoing the last run needs: nobody's table. */
  isKept?: boolean;
}

/** What stands in the workbook. */
export interface Survey {
  isProtected: boolean;
  sheets: SurveyedSheet[];
  /** Formulas of our marks by their names, those of deleted sheets too. */
  marks: Map<string, string>;
}

/** Asks for sheets, marks and protection, in the round trip that follows. */
export function askSurvey({ workbook }: Excel.RequestContext): () => Survey {
  const { worksheets, names, protection } = workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  names.load("items/name,items/formula");
  protection.load("protected");
  return () => {
    const marks = new Map<string, string>();
    const known = new Map<string, Pick<SurveyedSheet, "appendix" | "area" | "isKept">>();
    for (const item of names.items) {
      const id = idOfMark(item.name);
      const isKept = isKeptMark(item.name);
      if (id === undefined && !isKept) continue;
      const formula = String(item.formula);
      marks.set(item.name, formula);
      const sheet = sheetOfReference(formula);
      const area = areaOfReference(formula);
      if (sheet !== undefined && area !== undefined)
        known.set(
          sheet.toLocaleLowerCase(),
          id === undefined ? { isKept } : { appendix: id, area },
        );
    }
    const sheets = worksheets.items.map(({ id, name, protection: { protected: isProtected } }) => ({
      ...{ key: id, name, isProtected },
      ...known.get(name.toLocaleLowerCase()),
    }));
    return { isProtected: protection.protected, sheets, marks };
  };
}

/** Looks at sheets, marks and protection, in one round trip. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const surveyed = askSurvey(context);
  await context.sync();
  return surveyed();
}
