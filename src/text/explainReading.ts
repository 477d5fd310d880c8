import type { Problem } from "../reading/Problem";
import { english } from "./englishWords";
import type { Explanation } from "./Explanation";
import { whatExplains } from "./explainMaximum";
import { placeText } from "./placeText";
import { pointsText } from "./pointsText";
import { saidBy, type Sentences } from "./Sentences";
import { spoken } from "./spoken";
import { stageText } from "./stageText";

const markText = { ",": "dấu phẩy", ".": "dấu chấm" } as const;

/** What reading assumed, recovered or could not place. */
export type ReadingProblem = Extract<
  Problem,
  {
    kind:
      | "likelyColumn"
      | "numbersAsText"
      | "openNumber"
      | "mixedMarks"
      | "dateFraction"
      | "pendingScore"
      | "partMaxDiffers"
      | "blankAssumed"
      | "penaltyInNote"
      | "noteWithoutPenalty"
      | "numberInNote"
      | "unnumberedUnit"
      | "nearUnit"
      | "unitOnlyHere"
      | "unitUnclear"
      | "otherStageTable"
      | "blockLeftOut"
      | "otherStageGroup"
      | "stageMixed"
      | "scoresDisagree"
      | "scoreMissing"
      | "sheetPassedOver"
      | "componentAlone"
      | "mergedScores"
      | "hiddenRead"
      | "lineLeftOut"
      | "legacyConverted"
      | "legacyText"
      | "choicesUnreadable";
  }
>;

/** What each language has to say here. */
export type ReadingSentences = Sentences<ReadingProblem>;

const vi: ReadingSentences = {
  likelyColumn: (problem) => ({
    what:
      problem.meant === ""
        ? `Cột “${problem.column}” được hiểu là cột tên đơn vị.`
        : `Cột “${problem.column}” được hiểu là “${problem.meant}”.`,
    todo: "Nếu không đúng, chọn lại nghĩa của cột, hoặc sửa tiêu đề như trong quy định.",
  }),
  numbersAsText: (problem) => ({
    what: `${problem.count} ô ghi số dưới dạng văn bản, được đọc thành số; ${markText[problem.mark]} là dấu thập phân.`,
    todo: "Kết quả tính theo số đã đọc. Có thể chuyển các ô này thành số.",
  }),
  openNumber: (problem) => ({
    what: `“${problem.given}” có thể hiểu hai cách; được đọc là ${pointsText(problem.points)} vì ${markText[problem.mark]} là dấu thập phân của quy định.`,
    todo: "Chọn dấu thập phân của bảng, hoặc nhập lại ô này bằng số.",
  }),
  mixedMarks: (problem) => ({
    what: `“${problem.given}” dùng dấu thập phân khác với các ô còn lại của bảng (${markText[problem.mark]}).`,
    todo: "Xem lại ô này; nhập lại bằng số.",
  }),
  dateFraction: (problem) => ({
    what: `${problem.unit}: ô ở cột “${problem.column}” bị Excel đổi thành ngày ${problem.given}; được đọc là ${pointsText(problem.score)}/${pointsText(problem.max)}.`,
    todo: `Nếu đúng, sửa ô thành ${pointsText(problem.score)}/${pointsText(problem.max)}; nếu không, nhập lại điểm.`,
  }),
  pendingScore: (problem) => ({
    what: `${problem.unit}: cột “${problem.column}” ghi “${problem.given}”, nên chưa có điểm và chưa xếp hạng.`,
    todo: "Nhập điểm khi có; nhập 0 nếu không được điểm nào.",
  }),
  partMaxDiffers: (problem) => ({
    what:
      `${problem.unit}: điểm tối đa ghi ở cột “${problem.column}” là ${pointsText(problem.stated)}, theo quy định ${pointsText(problem.expected)}.` +
      (problem.explained === undefined ? "" : ` ${whatExplains(problem.explained, problem.at)}`),
    todo:
      problem.explained === undefined
        ? `Sửa ô này hoặc quy định. Căn cứ: ${problem.source}.`
        : `Nếu đơn vị được miễn, đăng ký miễn; nếu không, sửa ô này hoặc quy định. Căn cứ: ${problem.source}.`,
  }),
  blankAssumed: (problem) => ({
    what: `${problem.unit}: cột “${problem.column}” để trống, được tính là ${pointsText(problem.points)}.`,
    todo: "Nhập số nếu khác.",
  }),
  penaltyInNote: (problem) => ({
    what: `${problem.unit}: ghi chú “${problem.note}” có thể là điểm trừ ${pointsText(problem.points)}; chưa được trừ.`,
    todo: "Cho biết đây có phải điểm trừ không, hoặc nhập vào cột điểm trừ.",
  }),
  noteWithoutPenalty: (problem) => ({
    what: `${problem.unit}: có ghi chú “${problem.note}” nhưng ô điểm trừ để trống; không trừ điểm.`,
    todo: "Nhập điểm trừ nếu đơn vị bị trừ.",
  }),
  numberInNote: (problem) => ({
    what: `${problem.unit}: số ${problem.given} đứng ở cột “${problem.column}”, không được tính.`,
    todo: "Xem lại dòng này: có thể các ô bị lệch cột.",
  }),
  unnumberedUnit: (problem) => ({
    what: `“${problem.unit}”: dòng có điểm mà không có số thứ tự như các dòng khác; đang được coi là một đơn vị.`,
    todo: "Nếu là đơn vị, ghi số thứ tự; nếu là dòng tổng hợp, ghi rõ “Tổng cộng” hoặc “Trung bình”, hoặc xóa dòng.",
  }),
  nearUnit: (problem) => ({
    what: `“${problem.unit}” gần giống “${problem.like}”${
      problem.known === undefined ? " trong quy định" : ` ở ${placeText(problem.known)}`
    }, chưa coi là một.`,
    todo: `Nếu là một đơn vị, sửa tên thành “${problem.like}”; nếu không, cho biết đây là đơn vị khác.`,
  }),
  unitOnlyHere: (problem) => ({
    what: `${problem.unit}: không có trong bảng điểm của khối ở ${placeText(problem.table)}.`,
    todo: "Sửa tên như trong bảng kia, thêm đơn vị vào bảng kia, hoặc xóa dòng này.",
  }),
  unitUnclear: (problem) => ({
    what: `${problem.unit}: nhiều đơn vị mang tên này; chưa rõ dòng này là của đơn vị nào trong bảng ở ${placeText(problem.table)}.`,
    todo: "Ghi đơn vị cấp trên vào một cột riêng, hoặc thành dòng riêng ở trên các đơn vị của nó, trong cả hai bảng.",
  }),
  otherStageTable: (problem) => ({
    what: `Bảng này là ${stageText[problem.stage]} của khối “${problem.block}”, không được tính; dùng bảng ở ${placeText(problem.first)}.`,
    todo: "Nếu phải dùng bảng này, chọn lại.",
  }),
  blockLeftOut: (problem) => ({
    what: `Khối “${problem.block.label}” không có bảng điểm nào khác, mà bảng này đã được chọn là không phải bảng điểm: khối không được tính.`,
    todo: "Nếu phải dùng bảng này, chọn lại; nếu không, bỏ qua cả trang tính để không nhắc nữa.",
  }),
  otherStageGroup: (problem) => ({
    what: `Bảng này là ${stageText[problem.stage]} của “${problem.column}”, không được cộng vào bảng điểm của khối.`,
    todo: "Nếu phải dùng bảng này, sửa giai đoạn ghi ở tiêu đề cột, dòng trên bảng hoặc tên trang tính.",
  }),
  stageMixed: (problem) => ({
    what: `Cột “${problem.column}” là ${stageText[problem.stage]}, trong khi bảng có cột ${stageText[problem.others]}: hai loại điểm không được cộng với nhau.`,
    todo: `Thêm cột ${stageText[problem.others]} của nội dung này; nếu cột này đúng là điểm đó, sửa tiêu đề.`,
  }),
  scoresDisagree: (problem) => ({
    what: `${problem.unit}: “${problem.column}” ở đây ${pointsText(problem.given)} điểm, ở ${placeText(problem.otherAt)} ${pointsText(problem.other)} điểm.`,
    todo: "Sửa một trong hai ô cho khớp.",
  }),
  scoreMissing: (problem) => ({
    what: `${problem.unit}: ô này chưa có điểm “${problem.column}”, nhưng ở ${placeText(problem.otherAt)} có ${pointsText(problem.other)} điểm.`,
    todo: "Nhập điểm vào ô này, hoặc sửa ô kia nếu đơn vị chưa có điểm.",
  }),
  sheetPassedOver: (problem) => ({
    what: `Bảng này có cột “${problem.column}” và số liệu nhưng không được đọc: chưa thấy cột điểm nào của quy định.`,
    todo: "Nếu là bảng điểm, sửa tiêu đề các cột điểm như trong quy định.",
  }),
  componentAlone: (problem) => ({
    what: `Bảng này chỉ có điểm của “${problem.column}”, và tệp chưa có bảng điểm đủ các nhóm của khối; bảng không được dùng.`,
    todo: "Thêm bảng điểm của khối, hoặc cho biết trang này không phải bảng điểm.",
  }),
  mergedScores: (problem) => ({
    what: `Ô này gộp ${problem.cells} ô điểm; chỉ ô đầu có giá trị, các ô kia được đọc là trống.`,
    todo: "Bỏ gộp ô, rồi nhập điểm vào từng ô.",
  }),
  hiddenRead: (problem) => ({
    what: `Bảng có ${hiddenText(problem.rows, problem.columns)} đang ẩn; vẫn được đọc.`,
    todo: "Xóa hẳn nếu không dùng.",
  }),
  lineLeftOut: (problem) => ({
    what: `Dòng “${problem.given}” trong bảng không được đọc là đơn vị.`,
    todo: "Nếu là đơn vị, ghi số thứ tự và điểm cho dòng này.",
  }),
  legacyConverted: (problem) => ({
    what: `${problem.count} ô dùng phông ${problem.font} (mã cũ) được chuyển sang Unicode khi đọc.`,
    todo: "Xem lại tên đơn vị trong kết quả; nên chuyển tệp sang phông Unicode.",
  }),
  legacyText: (problem) => ({
    what: `Ô này dùng phông ${problem.font} (mã cũ) và không chuyển được sang Unicode.`,
    todo: "Gõ lại nội dung bằng phông Unicode, ví dụ Times New Roman.",
  }),
  choicesUnreadable: () => ({
    what: "Các lựa chọn cách đọc đã lưu trong tệp không đọc được, nên không được dùng.",
    todo: "Chọn lại; lựa chọn mới thay cho lựa chọn cũ.",
  }),
};

function hiddenText(rows: number, columns: number): string {
  const parts = [...(rows > 0 ? [`${rows} dòng`] : []), ...(columns > 0 ? [`${columns} cột`] : [])];
  return parts.join(" và ");
}

const sentences = spoken<ReadingSentences>({ vi, en: () => english().readingSentences });

/** What was read and how, and what to do where that is not right. */
export const explainReading = (problem: ReadingProblem): Explanation => saidBy(sentences, problem);
