import { font, grid } from "./looks.mjs";

/** The sheet by which the workbook names its regulation. */
export function addRegulation(workbook, id, lines) {
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
  [["Mã quy định", id], ...lines].forEach((values, at) => {
    const row = sheet.getRow(at + 3);
    row.values = values;
    row.height = String(values[1]).length > 70 ? 36 : 20;
    [1, 2].forEach((column) => {
      Object.assign(row.getCell(column), {
        font: font(12, { bold: column === 1 }),
        alignment: { horizontal: "left", vertical: "middle", indent: 1, wrapText: true },
        border: grid,
      });
    });
  });
}

/** What the sheet says of a document. */
export function documentLines({ number, date, issuer, basis, year }, kind) {
  const [y, month, day] = date.split("-");
  return [
    ["Văn bản", `${kind}${number === null ? "" : ` số ${number}`} ngày ${day}/${month}/${y}`],
    ["Cơ quan ban hành", issuer],
    ["Căn cứ", `Quyết định số ${basis.join("; ")}`],
    ["Năm đánh giá", year],
  ];
}
