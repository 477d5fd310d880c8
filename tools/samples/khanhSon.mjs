import { addCommitteeSheet, fromTheEnd } from "./committeeSheet.mjs";
import { published, tableOf, typed } from "./published.mjs";

/** The committee's sheets of Khánh Sơn 2021: one score and one maximum a unit. */
export function addKhanhSon(workbook) {
  const document = published("khanh-son-2021");
  const blocks = [
    ["1", "Cơ quan chuyên môn", "CÁC CƠ QUAN CHUYÊN MÔN"],
    ["2", "Đơn vị sự nghiệp", "CÁC ĐƠN VỊ SỰ NGHIỆP"],
    ["3", "Xã, thị trấn", "UBND CÁC XÃ, THỊ TRẤN"],
  ];
  for (const [id, sheet, title] of blocks)
    addCommitteeSheet(workbook, {
      sheet,
      titles: [
        "ỦY BAN NHÂN DÂN HUYỆN KHÁNH SƠN",
        "BẢNG ĐIỂM ỨNG DỤNG CÔNG NGHỆ THÔNG TIN NĂM 2021",
        title,
      ],
      columns: [
        { head: "Tên cơ quan", width: 44, words: true },
        { head: "Điểm đạt được", width: 14, format: "0.00" },
        { head: "Điểm chuẩn", width: 14, format: "0" },
      ],
      lines: fromTheEnd(
        tableOf(document, id).rows.map(({ unit, cells }) => ({
          unit,
          cells: [typed(cells["Điểm đạt được"]), typed(cells["Điểm chuẩn"])],
        })),
      ),
    });
  return document;
}
