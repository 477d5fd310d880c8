import type { Fault } from "../scoring/check/Fault";
import type { Explanation } from "./Explanation";
import { intervalText } from "./intervalText";

const number = (value: number): string => String(value).replace(".", ",");

/** What is wrong with a regulation and what to do. The place is said by its name. */
export function explainFault(fault: Fault): Explanation {
  const { name } = fault;
  switch (fault.kind) {
    case "noSource":
      return {
        what: `${name}: chưa ghi căn cứ.`,
        todo: "Ghi điều, khoản, mục của văn bản; nếu suy ra từ số liệu, ghi “suy ra từ …”.",
      };
    case "noReason":
      return {
        what: `${name}: được miễn nhưng chưa ghi lý do.`,
        todo: "Ghi lý do miễn, ví dụ “không có danh mục TTHC”.",
      };
    case "incompleteDocument":
      return {
        what: `${name}: văn bản cho miễn chưa có đủ số và ngày.`,
        todo: "Ghi cả số và ngày của văn bản; để trống cả hai nếu căn cứ là văn bản này.",
      };
    case "inferredWithoutInterval":
      return {
        what: `${name}: số suy ra từ số liệu nhưng chưa ghi khoảng.`,
        todo: "Ghi khoảng mà số liệu cho phép, ví dụ trên 84,29 đến 85.",
      };
    case "intervalOfPrinted":
      return {
        what: `${name}: có khoảng, nhưng căn cứ không ghi là suy ra.`,
        todo: "Nếu văn bản có ghi số này, xóa khoảng; nếu không, sửa căn cứ thành “suy ra từ …”.",
      };
    case "outsideInterval":
      return {
        what: `${name}: ${number(fault.value)} nằm ngoài khoảng đã ghi (${intervalText(fault.interval, false)}).`,
        todo: "Sửa số hoặc sửa khoảng.",
      };
    case "notPoints":
      return {
        what: `${name}: ${number(fault.given)} không dùng được làm điểm.`,
        todo: "Nhập số không âm, nhiều nhất bốn chữ số thập phân.",
      };
    case "notDecimals":
      return {
        what: `${name}: số chữ số thập phân là ${number(fault.given)}.`,
        todo: `Nhập số nguyên từ 0 đến ${fault.most}.`,
      };
    case "idTwice":
      return {
        what: `${name}: mã “${fault.id}” dùng hai lần.`,
        todo: "Mỗi khối, mỗi tiêu chí có một mã riêng.",
      };
    case "unknownBlock":
      return {
        what: `${name}: không có khối “${fault.id}”.`,
        todo: "Sửa mã khối, hoặc thêm khối vào quy định.",
      };
    case "unknownCriterion":
      return {
        what: `${name}: khối này không có tiêu chí “${fault.id}”.`,
        todo: "Sửa mã tiêu chí, hoặc thêm tiêu chí và điểm tối đa của khối.",
      };
    case "unknownMeasure":
      return {
        what: `${name}: không có nội dung xếp hạng “${fault.id}” của khối này, hoặc nội dung đó đứng sau.`,
        todo: "Sửa mã, hoặc đưa nội dung đó lên trước.",
      };
    case "tooDeep":
      return {
        what: `${name}: ở cấp thứ ${fault.levels}.`,
        todo: "Cây tiêu chí có nhiều nhất bốn cấp, kể cả nhóm.",
      };
    case "maximaDiffer":
      return {
        what: `${name}: điểm tối đa ghi ${number(fault.stated)}, các phần cộng lại ${number(fault.sum)}.`,
        todo: "Sửa điểm tối đa cho khớp; phần chưa rõ ghi “chưa rõ”.",
      };
    case "exemptsTooMuch":
      return {
        what: `${name}: được miễn ${number(fault.taken)} điểm, trong khi điểm tối đa là ${number(fault.max)}.`,
        todo: "Sửa phần được miễn.",
      };
    case "exemptTwice":
      return {
        what: `${name}: tiêu chí “${fault.id}” được miễn hai lần, hoặc nằm trong một tiêu chí đã được miễn.`,
        todo: "Giữ một lần, để điểm tối đa không bị trừ hai lần.",
      };
    case "stepsOrder":
      return {
        what: `${name}: các bậc điểm không xếp từ cao xuống thấp.`,
        todo: "Xếp bậc có tỷ lệ và điểm cao nhất trước.",
      };
    case "addedTwice":
      return {
        what: `${name}: tiêu chí “${fault.id}” được cộng hai lần, riêng và trong một tiêu chí khác.`,
        todo: "Giữ một trong hai.",
      };
    case "listedOtherwise":
      return {
        what: `${name}: liệt kê theo thứ tự đã nhập, nhưng các đơn vị bằng nhau lại xếp theo cách khác.`,
        todo: "Liệt kê theo kết quả hoặc theo tên, hoặc để các đơn vị bằng nhau theo thứ tự đã nhập.",
      };
    case "noMeasure":
      return {
        what: `${name}: chưa có nội dung xếp hạng nào.`,
        todo: "Thêm một nội dung xếp hạng cho khối này, hoặc bỏ khối.",
      };
    case "measureTwice":
      return {
        what: `${name}: khai báo hai lần cho cùng một khối.`,
        todo: "Giữ một, hoặc đổi mã.",
      };
    case "noTiers":
      return {
        what: `${name}: thang chưa có mức nào.`,
        todo: "Thêm các mức, hoặc bỏ phần xếp loại.",
      };
    case "twoBounds":
      return {
        what: `${name}: vừa ghi “từ … trở lên”, vừa ghi “trên …”.`,
        todo: "Giữ một trong hai.",
      };
    case "tiersOverlap":
      return {
        what: `${name}: mức “${fault.lower}” chồng lên mức “${fault.upper}”, hoặc các mức không xếp từ cao xuống thấp.`,
        todo: "Sửa mốc của hai mức.",
      };
    case "tiersGap":
      return {
        what:
          fault.lower === undefined
            ? `${name}: dưới ${number(fault.to)} không thuộc mức nào.`
            : `${name}: giữa ${number(fault.from!)} (“${fault.lower}”) và ${number(fault.to)} (“${fault.upper}”) không thuộc mức nào.`,
        todo: "Đơn vị có kết quả ở đó sẽ được báo, không tự xếp loại. Sửa thang nếu văn bản quy định khác.",
      };
    case "noRatio":
      return {
        what: `${name}: xếp loại hoặc xếp hạng theo tỷ lệ nhưng chưa ghi tỷ lệ làm tròn thế nào.`,
        todo: "Ghi số chữ số thập phân của tỷ lệ.",
      };
    case "noRounding":
      return {
        what: `${name}: ${fault.because === "weighted" ? "điểm có trọng số" : "xếp loại hoặc xếp hạng theo điểm đã làm tròn"} nhưng chưa ghi tổng điểm làm tròn thế nào.`,
        todo: "Ghi số chữ số thập phân của tổng điểm, và làm tròn trước khi tính tỷ lệ hay chỉ khi in.",
      };
  }
}
