import type { Problem } from "../reading/Problem";
import { documentText } from "./documentText";
import { explainCell } from "./explainCell";
import { explainChoice } from "./explainChoice";
import { explainFault } from "./explainFault";
import { explainFinding } from "./explainFinding";
import { explainForm } from "./explainForm";
import { explainMaximum } from "./explainMaximum";
import { explainRegulationCell } from "./explainRegulationCell";
import { explainReading } from "./explainReading";
import { explainTotal } from "./explainTotal";
import type { Explanation } from "./Explanation";
import { listText } from "./listText";
import { placeText } from "./placeText";
import { pointsText } from "./pointsText";

/** What is wrong and what to do. The place is said beside it, see placeText. */
export function explain(problem: Problem): Explanation {
  switch (problem.kind) {
    case "emptyWorkbook":
      return {
        what: "Tệp chưa có số liệu nào.",
        todo: "Mở tệp có bảng điểm, hoặc nhập bảng điểm vào một trang tính.",
      };
    case "noScoreTable":
      return {
        what:
          problem.sheets.length === 0
            ? "Chưa thấy bảng điểm trong tệp này."
            : `Chưa thấy bảng điểm ở trang ${listText(problem.sheets)}.`,
        todo: "Bảng điểm cần một cột tên đơn vị và mỗi nhóm tiêu chí một cột, tiêu đề ghi như trong quy định.",
      };
    case "appendixLeft":
      return {
        what: `Trang “${problem.at.sheet}” do EGI tạo lần trước, nay không còn bảng điểm của khối đó: số liệu trên trang là số cũ.`,
        todo: "Thêm lại bảng điểm của khối, hoặc xóa trang này.",
      };
    case "noRegulation":
      return {
        what: "Tệp chưa ghi áp dụng quy định nào.",
        todo: "Chọn quy định trong ngăn EGI; hoặc ở trang “Quy định”, ghi “Mã quy định” và mã của quy định vào hai ô cạnh nhau.",
      };
    case "noLayout":
      return {
        what: `Quy định “${problem.regulation}” chưa khai báo mẫu phụ lục.`,
        todo: "Chưa tạo được phụ lục theo quy định này; tỷ lệ, xếp loại, xếp hạng dùng được qua các hàm EGI.",
      };
    case "regulationCell":
      return explainRegulationCell(problem);
    case "incompleteExemption":
      return {
        what: `${problem.unit}: chưa ghi ${problem.lacks === "reason" ? "lý do" : "căn cứ"} miễn.`,
        todo:
          problem.lacks === "reason"
            ? "Ghi lý do, ví dụ “không có danh mục TTHC”."
            : "Ghi số, ngày văn bản hoặc điều, khoản cho miễn.",
      };
    case "missingSection":
      return {
        what: `Trang “Quy định” chưa có nội dung ở bảng “${problem.section}”.`,
        todo: "Điền bảng này; nếu đã xóa bảng, tạo lại trang Quy định từ một quy định có sẵn.",
      };
    case "sectionTwice":
      return {
        what: `Bảng “${problem.section}” đã có ở ${placeText(problem.first)}.`,
        todo: "Giữ một bảng, xóa bảng còn lại.",
      };
    case "extraRow":
      return {
        what: `Bảng “${problem.section}” chỉ có một dòng.`,
        todo: "Xóa dòng thừa.",
      };
    case "regulationFault":
      return explainFault(problem.fault);
    case "finding":
      return explainFinding(problem.finding);
    case "unknownRegulation":
      return {
        what: `Chưa có quy định mang mã “${problem.given}”.`,
        todo: `${problem.at === undefined ? "Chọn lại quy định trong ngăn EGI" : "Sửa mã ở ô này"}. Các mã đang có: ${listText(problem.known)}.`,
      };
    case "otherDocument":
      return {
        what: `Mã “${problem.id}” là của văn bản ${documentText(problem.document)}, nhưng trang này ghi văn bản ${problem.named}.`,
        todo: "Sửa mã hoặc văn bản cho khớp; nếu là quy định riêng của đơn vị, đặt một mã khác.",
      };
    case "unknownBlock":
      return {
        what: `Chưa rõ bảng này thuộc khối nào: cột đơn vị chỉ ghi “${problem.given}”.`,
        todo: `Ghi tên khối vào dòng tiêu đề trên bảng hoặc vào tên trang tính: ${listText(problem.known)}.`,
      };
    case "blockTwice":
      return {
        what: `Khối “${problem.block}” có hai bảng điểm; bảng kia ở ${placeText(problem.first)}.`,
        todo: "Chọn bảng được dùng; bảng kia vẫn ở nguyên trong tệp.",
      };
    case "missingColumn":
      return {
        what: `Bảng điểm chưa có cột “${problem.column}”.`,
        todo: "Thêm cột này, hoặc sửa tiêu đề của cột đang chứa điểm của nhóm đó.",
      };
    case "columnTwice":
      return {
        what: `Cột “${problem.column}” trùng nghĩa với cột ở ${placeText(problem.first)}.`,
        todo: "Giữ một cột; xóa cột còn lại hoặc đổi tiêu đề của cột đó.",
      };
    case "unknownColumn":
      return {
        what:
          problem.column === ""
            ? "Cột này có số nhưng không có tiêu đề, không được tính vào kết quả."
            : `Cột “${problem.column}” không có trong quy định, không được tính vào kết quả.`,
        todo: "Nếu là điểm của một nhóm, điểm cộng hoặc điểm trừ, sửa tiêu đề như trong quy định.",
      };
    case "noUnits":
      return {
        what: "Bảng điểm chưa có đơn vị nào.",
        todo: "Nhập tên đơn vị và điểm vào các dòng dưới tiêu đề.",
      };
    case "blankUnit":
      return {
        what: "Dòng này có điểm nhưng chưa có tên đơn vị.",
        todo: "Nhập tên đơn vị, hoặc xóa điểm ở dòng này.",
      };
    case "blankScore":
      return {
        what: `${problem.unit}: chưa có điểm ở cột “${problem.column}”.`,
        todo: "Nhập 0 nếu không được điểm nào.",
      };
    case "notAScore":
      return explainCell(problem);
    case "notAnAverage":
      return {
        what:
          problem.given === ""
            ? `${problem.criterion}: chưa có kết quả bình quân.`
            : `${problem.criterion}: “${problem.given}” không phải là tỷ lệ bình quân.`,
        todo: "Nhập tỷ lệ phần trăm từ 0% đến 100%, nhiều nhất hai chữ số thập phân.",
      };
    case "tooManyDecimals":
      return {
        what: `${problem.unit}: ${problem.given} ở cột “${problem.column}” có hơn bốn chữ số thập phân.`,
        todo: "Làm tròn điểm, nhiều nhất bốn chữ số thập phân.",
      };
    case "negativeScore":
      return {
        what: `${problem.unit}: ${pointsText(problem.given)} điểm ở cột “${problem.column}”, nhỏ hơn 0.`,
        todo: "Nhập số từ 0 trở lên; điểm bị trừ ghi ở cột điểm trừ.",
      };
    case "aboveMax":
      return explainAboveMax(problem);
    case "sumAboveMax":
      return {
        what: `${problem.unit}: các nhóm cộng lại ${pointsText(problem.sum)} điểm, vượt điểm tối đa ${pointsText(problem.max)} của đơn vị.`,
        todo: "Sửa điểm các nhóm, hoặc sửa điểm tối đa của đơn vị.",
      };
    case "totalDiffers":
      return explainTotal(problem);
    case "zeroMax":
      return {
        what: `${problem.unit}: điểm tối đa là 0.`,
        todo: "Nhập điểm tối đa của đơn vị; để trống nếu theo quy định.",
      };
    case "duplicateUnit":
      return {
        what: `${problem.unit}: đã có ở ${placeText(problem.first)}.`,
        todo: "Xóa một trong hai dòng, hoặc sửa tên đơn vị.",
      };
    case "maxDiffers":
      return explainMaximum(problem);
    case "headingMaxDiffers":
      return {
        what: `Điểm tối đa của “${problem.column}” ghi ở bảng là ${pointsText(problem.stated)}, theo quy định ${pointsText(problem.expected)}.`,
        todo: `Sửa ô này, hoặc sửa quy định. Căn cứ: ${problem.source}.`,
      };
    case "unitInTwoBlocks":
      return {
        what: `${problem.unit}: đã có trong bảng của khối khác, ở ${placeText(problem.first)}.`,
        todo: "Mỗi đơn vị thuộc một khối: xóa một dòng, hoặc sửa tên nếu là hai đơn vị khác nhau.",
      };
    case "bonusAboveCap":
      return {
        what: `${problem.unit}: ${pointsText(problem.given)} điểm cộng, vượt mức trần ${pointsText(problem.cap)}.`,
        todo: `Chỉ ${pointsText(problem.cap)} điểm được tính; sửa ô nếu nhập sai. Căn cứ: ${problem.source}.`,
      };
    case "choiceOutOfUse":
      return explainChoice(problem);
    case "likelyColumn":
    case "numbersAsText":
    case "openNumber":
    case "mixedMarks":
    case "dateFraction":
    case "pendingScore":
    case "partMaxDiffers":
    case "blankAssumed":
    case "penaltyInNote":
    case "noteWithoutPenalty":
    case "numberInNote":
    case "unnumberedUnit":
    case "nearUnit":
    case "unitOnlyHere":
    case "unitUnclear":
    case "otherStageTable":
    case "blockLeftOut":
    case "otherStageGroup":
    case "stageMixed":
    case "scoresDisagree":
    case "scoreMissing":
    case "sheetPassedOver":
    case "componentAlone":
    case "mergedScores":
    case "hiddenRead":
    case "lineLeftOut":
    case "legacyConverted":
    case "legacyText":
    case "choicesUnreadable":
      return explainReading(problem);
    case "formUnreadable":
      return {
        what: "Thể thức văn bản đã ghi nhớ trong tệp không đọc được, nên phụ lục không có phần đầu văn bản, dòng kèm theo và chữ ký.",
        todo: "Nhập lại thể thức văn bản trong ngăn EGI.",
      };
    case "formFault":
      return explainForm(problem.fault);
  }
}

function explainAboveMax({
  unit,
  column,
  given,
  max,
  source,
}: Extract<Problem, { kind: "aboveMax" }>): Explanation {
  if (max === 0)
    return {
      what: `${unit}: ${pointsText(given)} điểm ở cột “${column}”, nhưng đơn vị được miễn nhóm này.`,
      todo: `Nhập “-”. Căn cứ: ${source}.`,
    };
  return {
    what: `${unit}: ${pointsText(given)} điểm ở cột “${column}”, vượt điểm tối đa ${pointsText(max)}.`,
    todo: `Nhập điểm không quá ${pointsText(max)}. Căn cứ: ${source}.`,
  };
}
