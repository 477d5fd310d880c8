import type { Production } from "./Production";

/** Whether a run found EGI formulas that would be sent with the workbook, or could not look for them. */
export const areFormulasLeft = ({ formulasLeft = [] }: Production): boolean =>
  "kind" in formulasLeft || formulasLeft.length > 0;
