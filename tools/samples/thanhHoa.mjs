import { addCommitteeSheet, fromTheEnd } from "./committeeSheet.mjs";
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
      ],
      lines: fromTheEnd(
        rows.map(({ unit, cells }) => ({ unit, cells: heads.map((head) => typed(cells[head])) })),
      ),
    });
  }
  return document;
}
