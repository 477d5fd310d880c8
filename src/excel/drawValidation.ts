import type { Validation } from "../sheet/Sheet";

/** Offers words in the cells of the range, or bounds its numbers; anything else is asked about, or taken, for the next sync. */
export function drawValidation(range: Excel.Range, validation: Validation): void {
  const { dataValidation } = range;
  dataValidation.rule = ruleOf(validation);
  const showAlert = !("words" in validation) || !validation.isOpen;
  dataValidation.errorAlert = { showAlert, style: "Warning", title: "", message: "" };
}

function ruleOf(validation: Validation): Excel.DataValidationRule {
  if ("words" in validation)
    return { list: { inCellDropDown: true, source: validation.words.join(",") } };
  const { atLeast, atMost } = validation;
  return atMost === undefined
    ? { decimal: { operator: "GreaterThanOrEqualTo", formula1: atLeast } }
    : { decimal: { operator: "Between", formula1: atLeast, formula2: atMost } };
}
