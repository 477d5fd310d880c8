import { dateOf } from "./dateOf";

/** The day of an Excel date number as it is written here: 44051 is "08/8/2020". */
export function dateText(serial: number): string {
  const { day, month, year } = dateOf(serial);
  return `${String(day).padStart(2, "0")}/${month < 3 ? `0${month}` : month}/${year}`;
}
