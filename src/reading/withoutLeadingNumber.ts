/** A text without the number that counts it off: "II. Huyện Cam Lâm", "3) Huyện Cam Lâm". */
export const withoutLeadingNumber = (text: string): string =>
  text.replace(/^\s*(?:[IVX]+|[A-H]|\d{1,2})\s*[.):/-]\s*/u, "");
