const dayLength = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30); // Excel counts 1900 as a leap year: right from March 1900 on

/** The day of an Excel date number; month from 1. */
export function dateOf(serial: number): { day: number; month: number; year: number } {
  const date = new Date(dayZero + Math.floor(serial) * dayLength);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}
