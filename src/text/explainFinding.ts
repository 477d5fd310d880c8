import { isRatioBasis } from "../scoring/boundRatio";
import type { Finding } from "../scoring/Finding";
import { basisWords } from "./basisWords";
import type { Explanation } from "./Explanation";
import { listText } from "./listText";
import { intervalText } from "./intervalText";
import { pointsText } from "./pointsText";
import { stageText } from "./stageText";
import { valueText } from "./valueText";

const added = { bonus: "điểm cộng", penalty: "điểm trừ" } as const;

const figures = { ratio: "tỷ lệ", tier: "xếp loại", rank: "xếp hạng" } as const;

/** What the engine met: what it means and what to do. */
export function explainFinding(finding: Finding): Explanation {
  switch (finding.kind) {
    case "otherStage":
      return {
        what: `Bảng này là ${stageText[finding.given]}; quy định xếp hạng theo ${stageText[finding.counts]}.`,
        todo: `Dùng bảng ${stageText[finding.counts]}, hoặc sửa giai đoạn của bảng.`,
      };
    case "notEntered":
      return {
        what: `Bảng không có điểm của “${finding.measure.label}”, nên không xếp hạng nội dung này.`,
        todo: "Thêm cột điểm của nội dung này nếu cần xếp hạng riêng.",
      };
    case "unscored":
      return {
        what: `${finding.unit}: chưa có điểm ở “${finding.criterion.label}”, nên chưa tính tổng và xếp hạng.`,
        todo: "Nhập 0 nếu không được điểm nào.",
      };
    case "negativeScore":
      return {
        what: `${finding.unit}: ${pointsText(finding.given)} điểm ở “${finding.criterion.label}”, nhỏ hơn 0.`,
        todo: "Nhập số từ 0 trở lên; điểm bị trừ ghi ở cột điểm trừ.",
      };
    case "aboveMax":
      return {
        what: `${finding.unit}: ${pointsText(finding.given)} điểm ở “${finding.criterion.label}”, vượt điểm tối đa ${pointsText(finding.max)}.`,
        todo:
          finding.severity === "error"
            ? `Nhập điểm không quá ${pointsText(finding.max)}. Căn cứ: ${finding.source}.`
            : `Điểm tối đa này chỉ là suy ra; kiểm tra lại với quy định. Căn cứ: ${finding.source}.`,
      };
    case "scoredThoughExempt":
      return {
        what: `${finding.unit}: ${pointsText(finding.given)} điểm ở “${finding.criterion.label}”, nhưng đơn vị được miễn.`,
        todo: `Nhập “-”. Căn cứ: ${finding.source}.`,
      };
    case "exemptWithoutRule":
      return {
        what: `${finding.unit}: ghi không chấm ở “${finding.criterion.label}”, nhưng quy định không miễn cho đơn vị này nên điểm tối đa không giảm.`,
        todo: "Nhập điểm (0 nếu không được điểm nào), hoặc ghi phần miễn cùng căn cứ vào quy định.",
      };
    case "partsDiffer":
      return {
        what: `${finding.unit}: “${finding.criterion.label}” ghi ${pointsText(finding.given)} điểm, các tiêu chí bên trong cộng lại ${pointsText(finding.sum)}: ${finding.given > finding.sum ? "thừa" : "thiếu"} ${pointsText(Math.abs(finding.given - finding.sum))} điểm.`,
        todo: `Sửa điểm của nhóm, hoặc của các tiêu chí: ${listText(finding.parts.map(({ label }) => label))}.`,
      };
    case "addedWithoutRule":
      return {
        what: `${finding.unit}: ghi ${pointsText(finding.given)} ${added[finding.added]}, nhưng quy định không có ${added[finding.added]}, nên không tính.`,
        todo: `Xóa số này, hoặc ghi ${added[finding.added]} cùng căn cứ vào quy định.`,
      };
    case "unknownCap":
      return {
        what: `${finding.unit}: ghi ${pointsText(finding.given)} điểm cộng, nhưng chưa rõ được tính nhiều nhất bao nhiêu, nên chưa tính tổng và xếp hạng.`,
        todo: "Bổ sung mức trần của điểm cộng, hoặc điểm tối đa, vào quy định.",
      };
    case "zeroMax":
      return {
        what: `${finding.unit}: điểm tối đa của “${finding.measure.label}” không lớn hơn 0.`,
        todo: "Kiểm tra điểm tối đa và phần được miễn của đơn vị.",
      };
    case "unknownMax":
      return {
        what: `${finding.unit}: quy định không ghi điểm tối đa của “${finding.measure.label}” (chưa rõ), nên không tính ${finding.needed.map((each) => figures[each]).join(", ")}.`,
        todo: "Bổ sung điểm tối đa vào quy định nếu cần.",
      };
    case "noParent":
      return {
        what: `${finding.unit}: chưa rõ thuộc đơn vị cấp trên nào.`,
        todo: `Ghi đơn vị cấp trên, vì quy định ${finding.severity === "error" ? "xếp hạng trong" : "liệt kê theo"} từng đơn vị đó.`,
      };
    default:
      return explainTier(finding);
  }
}

type TierFinding = Extract<
  Finding,
  { kind: "inGap" | "belowScale" | "uncertainTier" | "roundingDecides" }
>;

function explainTier(finding: TierFinding): Explanation {
  const { unit, measure, on, value } = finding;
  const what = `${unit}: ${valueText(value, on)} ở “${measure.label}”`;
  switch (finding.kind) {
    case "inGap":
      return {
        what: `${what} nằm giữa mức “${finding.below.label}” và mức “${finding.above.label}”; quy định không nói thuộc mức nào.`,
        todo: "Không xếp loại đơn vị này cho đến khi cấp có thẩm quyền cho ý kiến, hoặc sửa thang trong quy định.",
      };
    case "belowScale":
      return {
        what: `${what} thấp hơn mức thấp nhất (“${finding.lowest.label}”) của quy định.`,
        todo: "Kiểm tra điểm, hoặc bổ sung mức thấp nhất vào quy định.",
      };
    case "uncertainTier":
      return {
        what: `${what} nằm trong khoảng chưa xác định: mốc của mức “${finding.between.label}” ở ${intervalText(finding.interval, isRatioBasis(on))}. Tạm xếp “${finding.tier.label}”.`,
        todo: `Mốc này suy ra từ số liệu, không có trong văn bản; kiểm tra trước khi công bố. Căn cứ: ${finding.between.source}.`,
      };
    case "roundingDecides":
      return {
        what: `${what} được xếp “${finding.tier.label}”, nhưng ${basisWords.vi[finding.other.on]} là ${valueText(finding.other.value, finding.other.on)}, ${finding.other.tier === undefined ? "không thuộc mức nào" : `thuộc mức “${finding.other.tier.label}”`}: làm tròn quyết định mức.`,
        todo: `Kiểm tra văn bản xếp loại theo số trước hay sau khi làm tròn, trước khi công bố. Quy định đang dùng ${basisWords.vi[on]}. Căn cứ: ${finding.source}.`,
      };
  }
}
