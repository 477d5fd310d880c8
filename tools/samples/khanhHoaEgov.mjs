import { addCommitteeSheet, fromTheEnd } from "./committeeSheet.mjs";
import { published, tableOf, typed } from "./published.mjs";

/** The committee's sheets of Khánh Hòa e-government 2020: two scores a unit, communes below their district. */
export function addKhanhHoaEgov(workbook) {
  const document = published("khanh-hoa-egov-2020");
  const blocks = [
    ["PL.I", "Cấp huyện", "CẤP HUYỆN", "UBND cấp huyện"],
    ["PL.II", "Cấp xã", "CẤP XÃ", "Xã, phường, thị trấn"],
  ];
  for (const [id, sheet, title, unitHead] of blocks) {
    const lines = tableOf(document, id).rows.map(({ unit, cells, group }) => ({
      unit,
      parent: group,
      cells: ["MỨC ĐỘ ĐẠT ĐƯỢC", "ĐIỀU KIỆN SẴN SÀNG"].map((head) =>
        typed(cells[`${head} / Tổng điểm`]),
      ),
    }));
    const parents = [...new Set(lines.map(({ parent }) => parent))];
    addCommitteeSheet(workbook, {
      sheet,
      titles: ["UBND TỈNH KHÁNH HÒA", "BẢNG ĐIỂM CHÍNH QUYỀN ĐIỆN TỬ NĂM 2020", title],
      columns: [
        { head: unitHead, width: 40, words: true },
        { head: "Mức độ đạt được", width: 16, format: "0.00" },
        { head: "Điều kiện sẵn sàng", width: 16, format: "0.00" },
      ],
      lines: parents.flatMap((parent) =>
        fromTheEnd(lines.filter((each) => each.parent === parent)),
      ),
    });
  }
  return document;
}
