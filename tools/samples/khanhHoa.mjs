import { font, grid, centred, headFill } from "./looks.mjs";
import { published as documentOf } from "./published.mjs";

const published = documentOf("khanh-hoa-2020");

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
        fill: headFill,
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

/**
 * The committee's sheets of Khánh Hòa 2020: one for each block, units in alphabetical order; no
 * totals, ratios, tiers or ranks.
 */
export function addKhanhHoa(workbook) {
  for (const block of blocks) addBlock(workbook, block);
  return published;
}
