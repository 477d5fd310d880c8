import type { FormulaPress } from "../actions/pressFormulas";

/** The ribbon's commands about formulas, by the names in manifest.xml. */
export const formulaCommands: Readonly<Record<string, FormulaPress>> = {
  chotVungChon: { work: "freeze", scope: "selection" },
  chotTrang: { work: "freeze", scope: "sheet" },
  chotTep: { work: "freeze", scope: "workbook" },
  thuongVungChon: { work: "native", scope: "selection" },
  thuongTrang: { work: "native", scope: "sheet" },
  thuongTep: { work: "native", scope: "workbook" },
  suaTen: { work: "repair" },
  timCongThuc: { work: "look" },
};
