import type { DocumentReference } from "../regulations/Regulation";

/** A document by number and date as decrees write them: "3136/TB-HĐTĐ ngày 24/12/2020". */
export function documentText({
  number,
  date,
}: Pick<DocumentReference, "date"> & Partial<DocumentReference>): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const shortMonth = Number(month) < 3 ? month : String(Number(month)); // 04/6/2020, 24/02/2020
  return `${number === undefined ? "" : `${number} `}ngày ${day}/${shortMonth}/${year}`;
}
