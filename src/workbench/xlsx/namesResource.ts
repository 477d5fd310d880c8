import type { IWorkbookData } from "@univerjs/core";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { DefinedName } from "../model/Names";
import { isReference } from "../model/Names";

/** Names as a snapshot carries them: JSON of Univer's plugin for defined names. */
export function namesResource(
  names: readonly DefinedName[],
): NonNullable<IWorkbookData["resources"]>[number] {
  const entries = names.map(({ name, formula, sheet, visible }, i) => {
    const id = `name-${i}`;
    const plain = formula.replace(/^=/, "");
    const stored = {
      id,
      name,
      formulaOrRefString: isReference(plain) ? plain : `=${plain}`,
      localSheetId: sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      comment: "",
      hidden: !visible,
    };
    return [id, stored] as const;
  });
  return {
    name: "SHEET_DEFINED_NAME_PLUGIN",
    data: JSON.stringify(Object.fromEntries(entries)),
  };
}
