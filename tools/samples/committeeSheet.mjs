import { centred, font, grid, headFill } from "./looks.mjs";

/**
 * Adds a sheet as a committee keeps it before anything is computed: titles, a heading of one row,
 * lines numbered from 1, parents as lines of their own, two signatures.
 *
 * @param columns [{head, width, format, words}]; the first is that of the units
 * @param lines   [{unit, cells, parent}]: cells in the order of the columns after the first
 */
export function addCommitteeSheet(workbook, { sheet: name, titles, columns, lines, foot = [] }) {
  const last = columns.length + 1;
  const headRow = titles.length + 2;
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", xSplit: 2, ySplit: headRow }],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headRow}:${headRow}`,
    },
  });
  sheet.getColumn(1).width = 6;
  columns.forEach(({ width }, at) => {
    sheet.getColumn(at + 2).width = width;
  });
  titles.forEach((text, at) => {
    sheet.mergeCells(at + 1, 1, at + 1, last);
    sheet.getCell(at + 1, 1).value = text;
    sheet.getCell(at + 1, 1).font = font(13, { bold: at > 0 });
    sheet.getCell(at + 1, 1).alignment = { horizontal: "center", vertical: "middle" };
  });
  const head = sheet.getRow(headRow);
  head.values = ["TT", ...columns.map((column) => column.head)];
  head.height = 62;
  for (let column = 1; column <= last; column += 1)
    Object.assign(head.getCell(column), {
      font: font(12, { bold: true }),
      alignment: centred,
      border: grid,
      fill: headFill,
    });
  let at = headRow + 1;
  let place = 0;
  let parent;
  for (const line of lines) {
    if (line.parent !== parent) {
      parent = line.parent;
      place = 0;
      sheet.mergeCells(at, 1, at, last);
      sheet.getCell(at, 1).value = parent;
      sheet.getCell(at, 1).font = font(12, { bold: true });
      sheet.getCell(at, 1).border = grid;
      at += 1;
    }
    place += 1;
    writeLine(sheet.getRow(at), place, line, columns);
    at += 1;
  }
  foot.forEach((text, below) => {
    sheet.getCell(at + below, 1).value = text;
    sheet.getCell(at + below, 1).font = font(12, { italic: true });
  });
  const signed = at + foot.length + 1;
  sheet.getCell(signed, 2).value = "NGƯỜI LẬP BIỂU";
  sheet.getCell(signed, last).value = "TỔ TRƯỞNG";
  for (const column of [2, last])
    Object.assign(sheet.getCell(signed, column), {
      font: font(12, { bold: true }),
      alignment: { horizontal: "center" },
    });
}

function writeLine(row, place, { unit, cells }, columns) {
  row.values = [place, unit, ...cells];
  for (let column = 1; column <= columns.length + 1; column += 1) {
    const { format, words } = columns[column - 2] ?? { format: "0" };
    const cell = row.getCell(column);
    cell.font = font(12);
    cell.border = grid;
    cell.alignment = words
      ? { horizontal: "left", vertical: "middle", indent: 1, wrapText: true }
      : { horizontal: "center", vertical: "middle" };
    if (!words && format !== undefined && typeof cell.value === "number") cell.numFmt = format;
  }
}

/** By name from the end of the alphabet, by code units: in no order that a document prints. */
export const fromTheEnd = (lines) =>
  [...lines].sort((a, b) => (a.unit < b.unit ? 1 : a.unit > b.unit ? -1 : 0));
