import { markerOf } from "./cellMarkers";
import { isErrorValue } from "./scoreCell";

/** Whether a text may name a unit: no number, no dash, no error value, no word that says a score is missing. */
export const isUnitName = (text: string): boolean =>
  /\p{L}/u.test(text) && !isErrorValue(text) && markerOf(text) === undefined;
