import { addCommitteeSheet, fromTheEnd } from "./committeeSheet.mjs";
import { published, tableOf, typed } from "./published.mjs";

const groups = [
  [/^Mục I Hạ tầng/, "I. Hạ tầng kỹ thuật CNTT"],
  [/^Mục II Ứng dụng/, null], // in its two parts
  [/^Mục II Trang/, "III. Trang thông tin điện tử"],
  [/^Mục IV /, "IV. Công tác đảm bảo an toàn thông tin"],
  [/^Mục V /, "V. Cơ chế, chính sách và các quy định thúc đẩy ứng dụng CNTT"],
  [/^Mục VI /, "VI. Nhân lực và đầu tư cho ứng dụng CNTT"],
];

const parts = [
  "II.a. Ứng dụng CNTT trong hoạt động nội bộ",
  "II.b. Cung cấp dịch vụ công trực tuyến",
];

/** The rank of the year before, as the committee has it beside the scores. */
const previous = "Kết quả đánh giá, xếp hạng 2020";

const nameOf = ({ unit, unitName }) => unitName ?? unit;
const key = (row) => nameOf(row).normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/**
 * The lines of a block: group scores of the overall table; of group II its two parts, the first out
 * of its own table, the second what is left of the group, for where tables disagree the overall counts.
 */
function linesOf(document, overall) {
  const table = tableOf(document, overall);
  const part = (id) =>
    new Map(
      tableOf(document, `${overall}.2.${id}`).rows.map((row) => {
        const [head] = Object.keys(row.cells).filter((each) => each.startsWith("Tổng điểm"));
        return [key(row), typed(row.cells[head])];
      }),
    );
  const [first, second] = [part("a"), part("b")];
  return fromTheEnd(
    table.rows.map((row) => {
      const scores = groups.map(([head]) =>
        typed(row.cells[Object.keys(row.cells).find((each) => head.test(each))]),
      );
      const [one, two, ...others] = scores;
      const isWhole = typeof second.get(key(row)) !== "number";
      const a = isWhole ? two : first.get(key(row));
      const before = row.cells[previous];
      return {
        unit: nameOf(row),
        // A cell of the print over several units: below the first of them nothing can be read.
        cells: [one, a, isWhole ? "-" : two - a, ...others, before.merged ? null : typed(before)],
      };
    }),
  );
}

/** The committee's sheets of Bình Định 2021. */
export function addBinhDinh(workbook) {
  const document = published("binh-dinh-2021");
  const blocks = [
    ["1", "Sở ban ngành", "CÁC SỞ, BAN, NGÀNH", "Tên cơ quan"],
    ["2", "Huyện, TX, TP", "CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ", "Tên cơ quan"],
  ];
  for (const [overall, sheet, title, unitHead] of blocks) {
    const heads = groups.flatMap(([, head]) => (head === null ? parts : [head]));
    addCommitteeSheet(workbook, {
      sheet,
      titles: [
        "TỔ CÔNG TÁC ĐÁNH GIÁ MỨC ĐỘ ỨNG DỤNG CNTT TỈNH BÌNH ĐỊNH",
        "BẢNG ĐIỂM NĂM 2021",
        title,
      ],
      columns: [
        { head: unitHead, width: 44, words: true },
        ...heads.map((head) => ({ head, width: 15, format: "0" })),
        { head: "Xếp hạng năm 2020", width: 11, format: "0" },
      ],
      lines: linesOf(document, overall),
      foot: [
        "Dấu “-”: đơn vị không có thủ tục hành chính thực hiện theo cơ chế một cửa, không chấm.",
      ],
    });
  }
  return document;
}
