import type { Validation } from "../sheet/Sheet";

/** Offers the words in the cells of the range; another word is asked about, or taken, for the next sync. */
export function drawValidation(range: Excel.Range, { words, isOpen }: Validation): void {
  const { dataValidation } = range;
  dataValidation.rule = { list: { inCellDropDown: true, source: words.join(",") } };
  dataValidation.errorAlert = { showAlert: !isOpen, style: "Warning", title: "", message: "" };
}
