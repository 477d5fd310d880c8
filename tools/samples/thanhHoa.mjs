import { addCommitteeSheet, fromTheEnd } from "./committeeSheet.mjs";
import { centred, font, grid } from "./looks.mjs";
import { published, tableOf, typed } from "./published.mjs";

/** The committee's sheets of Thanh Hóa 2017. */
export function addThanhHoa(workbook) {
  const document = published("thanh-hoa-2017");
  const blocks = [
    ["1.1", "Sở ban ngành", "KHỐI SỞ, BAN, NGÀNH CẤP TỈNH"],
    ["2.1", "UBND cấp huyện", "KHỐI UBND CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ"],
  ];
  for (const [id, sheet, title] of blocks) {
    const { columns, rows } = tableOf(document, id);
    const heads = columns.filter((head) => !/^(Tổng|Xếp hạng)/.test(head));
    const earlier = columns.filter((head) => /Năm 201[56]$/.test(head));
    addCommitteeSheet(workbook, {
      sheet,
      titles: [
        "SỞ THÔNG TIN VÀ TRUYỀN THÔNG THANH HÓA",
        "KẾT QUẢ CHẤM ĐIỂM ỨNG DỤNG CNTT NĂM 2017",
        title,
      ],
      columns: [
        { head: "Tên đơn vị", width: 40, words: true },
        ...heads.map((head) => ({ head, width: 15, format: "General" })),
        ...earlier.map((head) => ({ head: rankHead(head), width: 11, format: "0" })),
      ],
      lines: fromTheEnd(
        rows.map(({ unit, cells }) => ({
          unit,
          cells: [...heads, ...earlier].map((head) => typed(cells[head])),
        })),
      ),
    });
  }
  addAverages(workbook, document);
  return document;
}

/** "Xếp hạng / Năm 2016" of the print, in one row. */
const rankHead = (head) => head.replace(" / Năm", " năm");

/** The averages of the report, typed on a sheet of their own: a title, a heading and lines for each group. */
function addAverages(workbook, document) {
  const sheet = workbook.addWorksheet("KQ bình quân", {
    pageSetup: { paperSize: 9, orientation: "portrait", fitToPage: true, fitToHeight: 0 },
  });
  [6, 80, 14].forEach((width, at) => {
    sheet.getColumn(at + 1).width = width;
  });
  let at = 1;
  for (const { title, columns, rows } of document.tables.filter(({ kind }) => kind === "average")) {
    sheet.mergeCells(at, 1, at, 3);
    sheet.getCell(at, 1).value = title;
    sheet.getCell(at, 1).font = font(12, { bold: true });
    sheet.getRow(at + 1).values = ["TT", "Tiêu chí", columns[0]];
    rows.forEach(({ unit, cells }, line) => {
      const { value, percent } = cells[columns[0]];
      sheet.getRow(at + 2 + line).values = [line + 1, unit, percent ? value / 100 : value];
      sheet.getCell(at + 2 + line, 3).numFmt = "0%";
    });
    for (let row = at + 1; row < at + 2 + rows.length; row += 1)
      [1, 2, 3].forEach((column) => {
        const isHead = row === at + 1;
        Object.assign(sheet.getCell(row, column), {
          font: font(12, { bold: isHead }),
          border: grid,
          alignment:
            column === 2 && !isHead
              ? { horizontal: "left", vertical: "middle", wrapText: true }
              : centred,
        });
      });
    at += rows.length + 3;
  }
}
