/**
 * Writes assets/samples/khanh-hoa-2020.xlsx: the published scores of Khánh Hòa 2020 as a committee
 * keeps them before anything is computed. One sheet for each block, units in alphabetical order; no
 * totals, ratios, tiers or ranks. The same data gives the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import JSZip from "jszip";

const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const published = JSON.parse(
  readFileSync(inRepository("tests/cases/published/khanh-hoa-2020.json"), "utf8"),
);
const output = inRepository("assets/samples/khanh-hoa-2020.xlsx");

/** When the workbook says it was made; a fixed moment, so that the bytes do not change. */
const made = new Date("2020-12-18T02:00:00Z");

const blocks = [
  {
    sheet: "Sở ban ngành",
    title: "KHỐI CÁC SỞ, BAN, NGÀNH",
    unitHead: "Sở, ban, ngành",
    overall: "I.1",
    detail: "B.I",
    scoreFormat: "0",
    webFormat: "0",
  },
  {
    sheet: "Huyện",
    title: "KHỐI ỦY BAN NHÂN DÂN CẤP HUYỆN",
    unitHead: "UBND cấp huyện",
    overall: "II.1",
    detail: "B.II",
    scoreFormat: "0",
    webFormat: "0.0", // printed 38,0 in table B.II
  },
  {
    sheet: "Đơn vị sự nghiệp",
    title: "KHỐI ĐƠN VỊ SỰ NGHIỆP TRỰC THUỘC UBND TỈNH",
    unitHead: "Đơn vị",
    overall: "III.1",
    detail: "B.III",
    scoreFormat: "0",
    webFormat: "0",
  },
];

const under = "Trong đó / ";
const headRow = 5;
const firstRow = 7;
const lastColumn = 12;
const line = { style: "thin", color: { argb: "FF000000" } };
const grid = { top: line, left: line, bottom: line, right: line };
const font = (size, more = {}) => ({ name: "Times New Roman", size, ...more });
const centred = { horizontal: "center", vertical: "middle", wrapText: true };

const table = (id) => published.tables.find((each) => each.id === id);

/** "Trang/Công TTĐT" of tables B.II and B.III is a slip of the scan. */
const spelled = (head) => head.replace("Trang/Công", "Trang/Cổng");

/** The committee's lines of a block: detail scores, with the maximum and the penalty of the overall table. */
function linesOf({ overall, detail }) {
  const printed = new Map(table(overall).rows.map(({ unit, cells }) => [unit, cells]));
  return table(detail)
    .rows.map(({ unit, cells }) => {
      const total = printed.get(unit);
      const penalty = /^-(\d+) \((.+)\)$/.exec(total["Ghi chú"]?.text ?? "");
      const parts = Object.entries(cells).filter(([head]) => head.startsWith(under));
      return {
        unit,
        scores: parts.map(([, cell]) => cell.value ?? cell.text),
        penalty: penalty === null ? null : Number(penalty[1]),
        note: penalty === null ? null : penalty[2],
        maxScore: total["Tổng điểm"].max,
      };
    })
    .sort((a, b) => new Intl.Collator("vi").compare(a.unit, b.unit));
}

function writeTitles(sheet, block) {
  const titles = [
    ["HỘI ĐỒNG THẨM ĐỊNH MỨC ĐỘ ỨNG DỤNG CÔNG NGHỆ THÔNG TIN TỈNH KHÁNH HÒA", font(13)],
    [
      "BẢNG TỔNG HỢP ĐIỂM THẨM ĐỊNH MỨC ĐỘ ỨNG DỤNG CÔNG NGHỆ THÔNG TIN NĂM 2020",
      font(14, { bold: true }),
    ],
    [block.title, font(13, { bold: true })],
  ];
  titles.forEach(([text, style], at) => {
    sheet.mergeCells(at + 1, 1, at + 1, lastColumn);
    sheet.getCell(at + 1, 1).value = text;
    sheet.getCell(at + 1, 1).font = style;
    sheet.getCell(at + 1, 1).alignment = { horizontal: "center", vertical: "middle" };
    sheet.getRow(at + 1).height = 21;
  });
  sheet.mergeCells(4, 1, 4, lastColumn);
  sheet.getCell(4, 1).value = "Đơn vị tính: điểm";
  sheet.getCell(4, 1).font = font(12, { italic: true });
  sheet.getCell(4, 1).alignment = { horizontal: "right", vertical: "middle" };
  sheet.getRow(4).height = 18;
}

function writeHeading(sheet, block) {
  const parts = Object.keys(table(block.detail).rows[0].cells)
    .filter((head) => head.startsWith(under))
    .map((head) => spelled(head.slice(under.length)));
  const firstPart = 3;
  const afterParts = firstPart + parts.length;
  const tall = [
    [1, "TT"],
    [2, block.unitHead],
    [afterParts, "Điểm trừ"],
    [afterParts + 1, "Ghi chú"],
    [afterParts + 2, "Điểm tối đa"],
  ];
  for (const [column, text] of tall) {
    sheet.mergeCells(headRow, column, headRow + 1, column);
    sheet.getCell(headRow, column).value = text;
  }
  sheet.mergeCells(headRow, firstPart, headRow, afterParts - 1);
  sheet.getCell(headRow, firstPart).value = "Trong đó";
  parts.forEach((text, at) => {
    sheet.getCell(headRow + 1, firstPart + at).value = text;
  });
  for (const row of [headRow, headRow + 1])
    for (let column = 1; column <= lastColumn; column += 1)
      Object.assign(sheet.getCell(row, column), {
        font: font(12, { bold: true }),
        alignment: centred,
        border: grid,
        fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFE7EEF7" } },
      });
  sheet.getRow(headRow).height = 20;
  sheet.getRow(headRow + 1).height = 50;
}

function writeLines(sheet, block) {
  const lines = linesOf(block);
  lines.forEach(({ unit, scores, penalty, note, maxScore }, at) => {
    const row = sheet.getRow(firstRow + at);
    row.values = [at + 1, unit, ...scores, penalty, note, maxScore];
    for (let column = 1; column <= lastColumn; column += 1) {
      const cell = row.getCell(column);
      const isText = column === 2 || column === 11;
      cell.font = font(12);
      cell.border = grid;
      cell.alignment = isText
        ? { horizontal: "left", vertical: "middle", indent: 1, wrapText: true }
        : { horizontal: "center", vertical: "middle" };
      if (!isText) cell.numFmt = column === 7 ? block.webFormat : block.scoreFormat;
    }
    row.height = unit.length > 40 ? 34 : 20; // a second line in the unit column
  });
  return firstRow + lines.length;
}

/** What stands below a committee's table: a footnote and the places for two signatures. */
function writeFoot(sheet, row) {
  const put = (at, column, text, style) => {
    sheet.getCell(at, column).value = text;
    sheet.getCell(at, column).font = style;
  };
  put(
    row,
    1,
    "Ghi chú: Dấu “-” là nội dung không chấm điểm đối với đơn vị; điểm cộng không nằm trong điểm tối đa.",
    font(12, { italic: true }),
  );
  const signed = [
    [row + 2, 8, "Khánh Hòa, ngày …… tháng 12 năm 2020", font(12, { italic: true })],
    [row + 3, 2, "NGƯỜI LẬP BIỂU", font(12, { bold: true })],
    [row + 3, 8, "TỔ TRƯỞNG TỔ GIÚP VIỆC", font(12, { bold: true })],
  ];
  for (const [at, column, text, style] of signed) {
    if (column === 8) sheet.mergeCells(at, 8, at, lastColumn);
    put(at, column, text, style);
    sheet.getCell(at, column).alignment = { horizontal: "center" };
  }
}

function addBlock(workbook, block) {
  const sheet = workbook.addWorksheet(block.sheet, {
    views: [{ state: "frozen", xSplit: 2, ySplit: headRow + 1, activeCell: "C7" }],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headRow}:${headRow + 1}`,
      margins: { left: 0.79, right: 0.59, top: 0.79, bottom: 0.79, header: 0.3, footer: 0.3 },
    },
  });
  [5.5, 46, 10, 10, 13, 13, 12.5, 12.5, 9, 9, 13, 10].forEach((width, at) => {
    sheet.getColumn(at + 1).width = width;
  });
  writeTitles(sheet, block);
  writeHeading(sheet, block);
  writeFoot(sheet, writeLines(sheet, block) + 1);
}

/** The sheet by which the workbook names its regulation. */
function addRegulation(workbook) {
  const sheet = workbook.addWorksheet("Quy định", {
    pageSetup: { paperSize: 9, orientation: "portrait", fitToPage: true, fitToHeight: 0 },
  });
  sheet.getColumn(1).width = 22;
  sheet.getColumn(2).width = 70;
  sheet.mergeCells("A1:B1");
  sheet.getCell("A1").value = "QUY ĐỊNH ÁP DỤNG CHO TỆP NÀY";
  sheet.getCell("A1").font = font(14, { bold: true });
  sheet.getCell("A1").alignment = { horizontal: "center", vertical: "middle" };
  sheet.getRow(1).height = 26;
  const { number, date, issuer, basis, year } = published.document;
  const [y, month, day] = date.split("-");
  const lines = [
    ["Mã quy định", "khanh-hoa-2020"],
    ["Văn bản", `Thông báo số ${number} ngày ${day}/${month}/${y}`],
    ["Cơ quan ban hành", issuer],
    ["Căn cứ", `Quyết định số ${basis.join("; ")}`],
    ["Năm đánh giá", year],
  ];
  lines.forEach((values, at) => {
    const row = sheet.getRow(at + 3);
    row.values = values;
    row.height = values[1].length > 70 ? 36 : 20;
    [1, 2].forEach((column) => {
      Object.assign(row.getCell(column), {
        font: font(12, { bold: column === 1 }),
        alignment: { horizontal: "left", vertical: "middle", indent: 1, wrapText: true },
        border: grid,
      });
    });
  });
}

/** The same parts with one date on all of them: a zip otherwise holds the minute of its making. */
async function dated(xlsx) {
  const zip = await JSZip.loadAsync(xlsx);
  const again = new JSZip();
  for (const name of Object.keys(zip.files).sort()) {
    if (zip.files[name].dir) continue;
    again.file(name, await zip.files[name].async("uint8array"), {
      date: made,
      createFolders: false,
    });
  }
  return again.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const workbook = new ExcelJS.Workbook();
Object.assign(workbook, { created: made, modified: made, creator: "Tổ giúp việc", title: "" });
for (const block of blocks) addBlock(workbook, block);
addRegulation(workbook);
writeFileSync(output, await dated(await workbook.xlsx.writeBuffer()));
console.log(output);
