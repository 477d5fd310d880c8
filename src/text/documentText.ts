import type { DocumentReference } from "../regulations/Regulation";
import { dayAndMonth } from "./dateInWords";

/** A document by number and date as decrees write them: "3136/TB-HĐTĐ ngày 24/12/2020". */
export function documentText({
  number,
  date,
}: Pick<DocumentReference, "date"> & Partial<DocumentReference>): string {
  const { day, month, year } = dayAndMonth(date);
  return `${number === undefined ? "" : `${number} `}ngày ${day}/${month}/${year}`; // 04/6/2020
}
