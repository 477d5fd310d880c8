import type { Fault } from "../scoring/check/Fault";
import { english } from "./englishWords";
import type { Explanation } from "./Explanation";
import { intervalText } from "./intervalText";
import { saidBy, type Sentences } from "./Sentences";
import { spoken } from "./spoken";

/** What each language has to say here. */
export type FaultSentences = Sentences<Fault>;

const number = (value: number): string => String(value).replace(".", ",");

const vi: FaultSentences = {
  noSource: (fault) => ({
    what: `${fault.name}: chưa ghi căn cứ.`,
    todo: "Ghi điều, khoản, mục của văn bản; nếu suy ra từ số liệu, ghi “suy ra từ …”.",
  }),
  noReason: (fault) => ({
    what: `${fault.name}: được miễn nhưng chưa ghi lý do.`,
    todo: "Ghi lý do miễn, ví dụ “không có danh mục TTHC”.",
  }),
  incompleteDocument: (fault) => ({
    what: `${fault.name}: văn bản cho miễn chưa có đủ số và ngày.`,
    todo: "Ghi cả số và ngày của văn bản; để trống cả hai nếu căn cứ là văn bản này.",
  }),
  inferredWithoutInterval: (fault) => ({
    what: `${fault.name}: số suy ra từ số liệu nhưng chưa ghi khoảng.`,
    todo: "Ghi khoảng mà số liệu cho phép, ví dụ trên 84,29 đến 85.",
  }),
  intervalOfPrinted: (fault) => ({
    what: `${fault.name}: có khoảng, nhưng căn cứ không ghi là suy ra.`,
    todo: "Nếu văn bản có ghi số này, xóa khoảng; nếu không, sửa căn cứ thành “suy ra từ …”.",
  }),
  outsideInterval: (fault) => ({
    what: `${fault.name}: ${number(fault.value)} nằm ngoài khoảng đã ghi (${intervalText(fault.interval, false)}).`,
    todo: "Sửa số hoặc sửa khoảng.",
  }),
  notPoints: (fault) => ({
    what: `${fault.name}: ${number(fault.given)} không dùng được làm điểm.`,
    todo: "Nhập số không âm, nhiều nhất bốn chữ số thập phân.",
  }),
  notDecimals: (fault) => ({
    what: `${fault.name}: số chữ số thập phân là ${number(fault.given)}.`,
    todo: `Nhập số nguyên từ 0 đến ${fault.most}.`,
  }),
  idTwice: (fault) => ({
    what: `${fault.name}: mã “${fault.id}” dùng hai lần.`,
    todo: "Mỗi khối, mỗi tiêu chí có một mã riêng.",
  }),
  unknownBlock: (fault) => ({
    what: `${fault.name}: không có khối “${fault.id}”.`,
    todo: "Sửa mã khối, hoặc thêm khối vào quy định.",
  }),
  unknownCriterion: (fault) => ({
    what: `${fault.name}: khối này không có tiêu chí “${fault.id}”.`,
    todo: "Sửa mã tiêu chí, hoặc thêm tiêu chí và điểm tối đa của khối.",
  }),
  unknownMeasure: (fault) => ({
    what: `${fault.name}: không có nội dung xếp hạng “${fault.id}” của khối này, hoặc nội dung đó đứng sau.`,
    todo: "Sửa mã, hoặc đưa nội dung đó lên trước.",
  }),
  tooDeep: (fault) => ({
    what: `${fault.name}: ở cấp thứ ${fault.levels}.`,
    todo: "Cây tiêu chí có nhiều nhất bốn cấp, kể cả nhóm.",
  }),
  maximaDiffer: (fault) => ({
    what: `${fault.name}: điểm tối đa ghi ${number(fault.stated)}, các phần cộng lại ${number(fault.sum)}.`,
    todo: "Sửa điểm tối đa cho khớp; phần chưa rõ ghi “chưa rõ”.",
  }),
  exemptsTooMuch: (fault) => ({
    what: `${fault.name}: được miễn ${number(fault.taken)} điểm, trong khi điểm tối đa là ${number(fault.max)}.`,
    todo: "Sửa phần được miễn.",
  }),
  exemptTwice: (fault) => ({
    what: `${fault.name}: tiêu chí “${fault.id}” được miễn hai lần, hoặc nằm trong một tiêu chí đã được miễn.`,
    todo: "Giữ một lần, để điểm tối đa không bị trừ hai lần.",
  }),
  stepsOrder: (fault) => ({
    what: `${fault.name}: các bậc điểm không xếp từ cao xuống thấp.`,
    todo: "Xếp bậc có tỷ lệ và điểm cao nhất trước.",
  }),
  addedTwice: (fault) => ({
    what: `${fault.name}: tiêu chí “${fault.id}” được cộng hai lần, riêng và trong một tiêu chí khác.`,
    todo: "Giữ một trong hai.",
  }),
  listedOtherwise: (fault) => ({
    what: `${fault.name}: liệt kê theo thứ tự đã nhập, nhưng các đơn vị bằng nhau lại xếp theo cách khác.`,
    todo: "Liệt kê theo kết quả hoặc theo tên, hoặc để các đơn vị bằng nhau theo thứ tự đã nhập.",
  }),
  noMeasure: (fault) => ({
    what: `${fault.name}: chưa có nội dung xếp hạng nào.`,
    todo: "Thêm một nội dung xếp hạng cho khối này, hoặc bỏ khối.",
  }),
  measureTwice: (fault) => ({
    what: `${fault.name}: khai báo hai lần cho cùng một khối.`,
    todo: "Giữ một, hoặc đổi mã.",
  }),
  noTiers: (fault) => ({
    what: `${fault.name}: thang chưa có mức nào.`,
    todo: "Thêm các mức, hoặc bỏ phần xếp loại.",
  }),
  twoBounds: (fault) => ({
    what: `${fault.name}: vừa ghi “từ … trở lên”, vừa ghi “trên …”.`,
    todo: "Giữ một trong hai.",
  }),
  tiersOverlap: (fault) => ({
    what: `${fault.name}: mức “${fault.lower}” chồng lên mức “${fault.upper}”, hoặc các mức không xếp từ cao xuống thấp.`,
    todo: "Sửa mốc của hai mức.",
  }),
  tiersGap: (fault) => ({
    what:
      fault.lower === undefined
        ? `${fault.name}: dưới ${number(fault.to)} không thuộc mức nào.`
        : `${fault.name}: giữa ${number(fault.from!)} (“${fault.lower}”) và ${number(fault.to)} (“${fault.upper}”) không thuộc mức nào.`,
    todo: "Đơn vị có kết quả ở đó sẽ được báo, không tự xếp loại. Sửa thang nếu văn bản quy định khác.",
  }),
  noRatio: (fault) => ({
    what: `${fault.name}: xếp loại hoặc xếp hạng theo tỷ lệ nhưng chưa ghi tỷ lệ làm tròn thế nào.`,
    todo: "Ghi số chữ số thập phân của tỷ lệ.",
  }),
  noRounding: (fault) => ({
    what: `${fault.name}: ${fault.because === "weighted" ? "điểm có trọng số" : "xếp loại hoặc xếp hạng theo điểm đã làm tròn"} nhưng chưa ghi tổng điểm làm tròn thế nào.`,
    todo: "Ghi số chữ số thập phân của tổng điểm, và làm tròn trước khi tính tỷ lệ hay chỉ khi in.",
  }),
};

const sentences = spoken<FaultSentences>({ vi, en: () => english().faultSentences });

/** What is wrong with a regulation and what to do. The place is said by its name. */
export const explainFault = (fault: Fault): Explanation => saidBy(sentences, fault);
