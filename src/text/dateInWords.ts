/**
 * Day and month as decrees write them: days below 10 and the first two months with a zero before
 * them, so that nobody adds a figure (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.4.b).
 *
 * @param date ISO, "2021-03-05": day "05", month "3"
 */
export function dayAndMonth(date: string): { day: string; month: string; year: string } {
  const [year = "", month = "", day = ""] = date.split("-");
  return { day, month: Number(month) < 3 ? month : String(Number(month)), year };
}

/** A date as in the head of a document: "ngày 05 tháng 3 năm 2021"; blank: left open. */
export function dateInWords(date: string): string {
  if (date === "") return "ngày … tháng … năm …";
  const { day, month, year } = dayAndMonth(date);
  return `ngày ${day} tháng ${month} năm ${year}`;
}
