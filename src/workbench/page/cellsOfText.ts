/**
 * Rows and cells of copied text: cells behind tabs, rows behind line ends, the last line end counts for
 * none. A cell in quotes may hold tabs, line ends and doubled quotes, as Excel writes them.
 */
export function cellsOfText(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g,
  )) {
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  const last = rows.at(-1)!;
  if (rows.length > 1 && last.join("") === "" && last.length <= 1) rows.pop();
  return rows;
}
