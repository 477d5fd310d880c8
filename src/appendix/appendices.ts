import type { AppendixInput } from "./AppendixInput";
import type { Composed } from "./Composed";
import { composedSheet } from "./composedSheet";
import { wantedSheets } from "./wantedSheets";

/** The sheets of the layout, in its order, with every part that has a result. */
export const appendices = (input: AppendixInput): Composed[] =>
  wantedSheets(input.layout, input).map((sheet) => composedSheet(sheet, input));
