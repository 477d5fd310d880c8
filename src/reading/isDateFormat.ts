/**
 * Whether a number format (en-US) shows a date or a time: it has a day, month, year, hour or second
 * outside of quoted text, escaped letters and brackets such as [Red] or [$-42A].
 */
export function isDateFormat(format: string): boolean {
  const shown = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return !/general/i.test(shown) && /[dmyhs]/i.test(shown);
}
