const dayLength = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30); // Excel counts 1900 as a leap year: right from March 1900 on

/** The day of an Excel date number as it is written here: 44051 is "08/8/2020". */
export function dateText(serial: number): string {
  const date = new Date(dayZero + Math.floor(serial) * dayLength);
  const day = String(date.getUTCDate()).padStart(2, "0");
  const month = date.getUTCMonth() + 1;
  return `${day}/${month < 3 ? `0${month}` : month}/${date.getUTCFullYear()}`;
}
