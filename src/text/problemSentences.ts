import type { Problem } from "../reading/Problem";
import { documentText } from "./documentText";
import { english } from "./englishWords";
import type { ReadingProblem } from "./explainReading";
import { listText } from "./listText";
import { placeText } from "./placeText";
import { pointsText } from "./pointsText";
import type { Sentences } from "./Sentences";
import { spoken } from "./spoken";

/** Problems of which a file of its own says what is wrong. */
type SaidElsewhere =
  | ReadingProblem["kind"]
  | "regulationCell"
  | "regulationFault"
  | "finding"
  | "notAScore"
  | "totalDiffers"
  | "maxDiffers"
  | "choiceOutOfUse"
  | "formFault";

/** What is wrong in the workbook or its regulation, of which one look at the cell tells enough. */
export type ProblemSentences = Sentences<Exclude<Problem, { kind: SaidElsewhere }>>;

const vi: ProblemSentences = {
  emptyWorkbook: () => ({
    what: "Tệp chưa có số liệu nào.",
    todo: "Mở tệp có bảng điểm, hoặc nhập bảng điểm vào một trang tính.",
  }),
  noScoreTable: (problem) => ({
    what:
      problem.sheets.length === 0
        ? "Chưa thấy bảng điểm trong tệp này."
        : `Chưa thấy bảng điểm ở trang ${listText(problem.sheets)}.`,
    todo: "Bảng điểm cần một cột tên đơn vị và mỗi nhóm tiêu chí một cột, tiêu đề ghi như trong quy định.",
  }),
  appendixLeft: (problem) => ({
    what: `Trang “${problem.at.sheet}” do EGI tạo lần trước, nay không còn bảng điểm của khối đó: số liệu trên trang là số cũ.`,
    todo: "Thêm lại bảng điểm của khối, hoặc xóa trang này.",
  }),
  noRegulation: () => ({
    what: "Tệp chưa ghi áp dụng quy định nào.",
    todo: "Chọn quy định trong ngăn EGI; hoặc ở trang “Quy định”, ghi “Mã quy định” và mã của quy định vào hai ô cạnh nhau.",
  }),
  noLayout: (problem) => ({
    what: `Quy định “${problem.regulation}” chưa khai báo mẫu phụ lục.`,
    todo: "Chưa tạo được phụ lục theo quy định này; tỷ lệ, xếp loại, xếp hạng dùng được qua các hàm EGI.",
  }),
  incompleteExemption: (problem) => ({
    what: `${problem.unit}: chưa ghi ${problem.lacks === "reason" ? "lý do" : "căn cứ"} miễn.`,
    todo:
      problem.lacks === "reason"
        ? "Ghi lý do, ví dụ “không có danh mục TTHC”."
        : "Ghi số, ngày văn bản hoặc điều, khoản cho miễn.",
  }),
  missingSection: (problem) => ({
    what: `Trang “Quy định” chưa có nội dung ở bảng “${problem.section}”.`,
    todo: "Điền bảng này; nếu đã xóa bảng, tạo lại trang Quy định từ một quy định có sẵn.",
  }),
  sectionTwice: (problem) => ({
    what: `Bảng “${problem.section}” đã có ở ${placeText(problem.first)}.`,
    todo: "Giữ một bảng, xóa bảng còn lại.",
  }),
  extraRow: (problem) => ({
    what: `Bảng “${problem.section}” chỉ có một dòng.`,
    todo: "Xóa dòng thừa.",
  }),
  unknownRegulation: (problem) => ({
    what: `Chưa có quy định mang mã “${problem.given}”.`,
    todo: `${problem.at === undefined ? "Chọn lại quy định trong ngăn EGI" : "Sửa mã ở ô này"}. Các mã đang có: ${listText(problem.known)}.`,
  }),
  otherDocument: (problem) => ({
    what: `Mã “${problem.id}” là của văn bản ${documentText(problem.document)}, nhưng trang này ghi văn bản ${problem.named}.`,
    todo: "Sửa mã hoặc văn bản cho khớp; nếu là quy định riêng của đơn vị, đặt một mã khác.",
  }),
  unknownBlock: (problem) => ({
    what: `Chưa rõ bảng này thuộc khối nào: cột đơn vị chỉ ghi “${problem.given}”.`,
    todo: `Ghi tên khối vào dòng tiêu đề trên bảng hoặc vào tên trang tính: ${listText(problem.known)}.`,
  }),
  blockTwice: (problem) => ({
    what: `Khối “${problem.block}” có hai bảng điểm; bảng kia ở ${placeText(problem.first)}.`,
    todo: "Chọn bảng được dùng; bảng kia vẫn ở nguyên trong tệp.",
  }),
  missingColumn: (problem) => ({
    what: `Bảng điểm chưa có cột “${problem.column}”.`,
    todo: "Thêm cột này, hoặc sửa tiêu đề của cột đang chứa điểm của nhóm đó.",
  }),
  columnTwice: (problem) => ({
    what: `Cột “${problem.column}” trùng nghĩa với cột ở ${placeText(problem.first)}.`,
    todo: "Giữ một cột; xóa cột còn lại hoặc đổi tiêu đề của cột đó.",
  }),
  unknownColumn: (problem) => ({
    what:
      problem.column === ""
        ? "Cột này có số nhưng không có tiêu đề, không được tính vào kết quả."
        : `Cột “${problem.column}” không có trong quy định, không được tính vào kết quả.`,
    todo: "Nếu là điểm của một nhóm, điểm cộng hoặc điểm trừ, sửa tiêu đề như trong quy định.",
  }),
  noUnits: () => ({
    what: "Bảng điểm chưa có đơn vị nào.",
    todo: "Nhập tên đơn vị và điểm vào các dòng dưới tiêu đề.",
  }),
  blankUnit: () => ({
    what: "Dòng này có điểm nhưng chưa có tên đơn vị.",
    todo: "Nhập tên đơn vị, hoặc xóa điểm ở dòng này.",
  }),
  blankScore: (problem) => ({
    what: `${problem.unit}: chưa có điểm ở cột “${problem.column}”.`,
    todo: "Nhập 0 nếu không được điểm nào.",
  }),
  notAnAverage: (problem) => ({
    what:
      problem.given === ""
        ? `${problem.criterion}: chưa có kết quả bình quân.`
        : `${problem.criterion}: “${problem.given}” không phải là tỷ lệ bình quân.`,
    todo: "Nhập tỷ lệ phần trăm từ 0% đến 100%, nhiều nhất hai chữ số thập phân.",
  }),
  tooManyDecimals: (problem) => ({
    what: `${problem.unit}: ${problem.given} ở cột “${problem.column}” có hơn bốn chữ số thập phân.`,
    todo: "Làm tròn điểm, nhiều nhất bốn chữ số thập phân.",
  }),
  negativeScore: (problem) => ({
    what: `${problem.unit}: ${pointsText(problem.given)} điểm ở cột “${problem.column}”, nhỏ hơn 0.`,
    todo: "Nhập số từ 0 trở lên; điểm bị trừ ghi ở cột điểm trừ.",
  }),
  sumAboveMax: (problem) => ({
    what: `${problem.unit}: các nhóm cộng lại ${pointsText(problem.sum)} điểm, vượt điểm tối đa ${pointsText(problem.max)} của đơn vị.`,
    todo: "Sửa điểm các nhóm, hoặc sửa điểm tối đa của đơn vị.",
  }),
  zeroMax: (problem) => ({
    what: `${problem.unit}: điểm tối đa là 0.`,
    todo: "Nhập điểm tối đa của đơn vị; để trống nếu theo quy định.",
  }),
  duplicateUnit: (problem) => ({
    what: `${problem.unit}: đã có ở ${placeText(problem.first)}.`,
    todo: "Xóa một trong hai dòng, hoặc sửa tên đơn vị.",
  }),
  headingMaxDiffers: (problem) => ({
    what: `Điểm tối đa của “${problem.column}” ghi ở bảng là ${pointsText(problem.stated)}, theo quy định ${pointsText(problem.expected)}.`,
    todo: `Sửa ô này, hoặc sửa quy định. Căn cứ: ${problem.source}.`,
  }),
  unitInTwoBlocks: (problem) => ({
    what: `${problem.unit}: đã có trong bảng của khối khác, ở ${placeText(problem.first)}.`,
    todo: "Mỗi đơn vị thuộc một khối: xóa một dòng, hoặc sửa tên nếu là hai đơn vị khác nhau.",
  }),
  bonusAboveCap: (problem) => ({
    what: `${problem.unit}: ${pointsText(problem.given)} điểm cộng, vượt mức trần ${pointsText(problem.cap)}.`,
    todo: `Chỉ ${pointsText(problem.cap)} điểm được tính; sửa ô nếu nhập sai. Căn cứ: ${problem.source}.`,
  }),
  formUnreadable: () => ({
    what: "Thể thức văn bản đã ghi nhớ trong tệp không đọc được, nên phụ lục không có phần đầu văn bản, dòng kèm theo và chữ ký.",
    todo: "Nhập lại thể thức văn bản trong ngăn EGI.",
  }),
  aboveMax: ({ unit, column, given, max, source }) => {
    if (max === 0)
      return {
        what: `${unit}: ${pointsText(given)} điểm ở cột “${column}”, nhưng đơn vị được miễn nhóm này.`,
        todo: `Nhập “-”. Căn cứ: ${source}.`,
      };
    return {
      what: `${unit}: ${pointsText(given)} điểm ở cột “${column}”, vượt điểm tối đa ${pointsText(max)}.`,
      todo: `Nhập điểm không quá ${pointsText(max)}. Căn cứ: ${source}.`,
    };
  },
};

/** What is said of each problem that has no file of its own. */
export const problemSentences = spoken<ProblemSentences>({
  vi,
  en: () => english().problemSentences,
});
