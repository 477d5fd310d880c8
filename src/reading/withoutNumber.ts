import { nameKey } from "./names/nameKey";

const numberBefore = /^\s*(?:[IVX]+|[A-Z]|\d{1,2})\s*[.):/-]\s*/u;

/** The key of a text without the number before it and what stands in brackets: "II. Mức Khá (12 đơn vị)". */
export const withoutNumber = (text: string): string =>
  nameKey(text.replace(numberBefore, "").replace(/\([^)]*\)/g, " "));

/** Whether a text begins with a Roman number or a letter as headings between lines do: "I. Huyện Cam Lâm". */
export const isNumberedHeading = (text: string): boolean =>
  /^\s*(?:[IVX]+|[A-H])\s*[.):/-]/u.test(text);
