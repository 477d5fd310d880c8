import { isRatioBasis } from "../scoring/boundRatio";
import type { Finding } from "../scoring/Finding";
import { basisWords } from "./basisWords";
import { english } from "./englishWords";
import type { Explanation } from "./Explanation";
import { intervalText } from "./intervalText";
import { listText } from "./listText";
import { pointsText } from "./pointsText";
import { saidBy, type Sentences } from "./Sentences";
import { spoken } from "./spoken";
import { stageText } from "./stageText";
import { valueText } from "./valueText";

/** What each language has to say here. */
export type FindingSentences = Sentences<Finding>;

const added = { bonus: "điểm cộng", penalty: "điểm trừ" } as const;

const figures = { ratio: "tỷ lệ", tier: "xếp loại", rank: "xếp hạng" } as const;

/** Whose figure a finding about a tier is of, and in what. */
const gradedText = ({
  unit,
  measure,
  on,
  value,
}: Extract<
  Finding,
  { kind: "inGap" | "belowScale" | "uncertainTier" | "roundingDecides" }
>): string => `${unit}: ${valueText(value, on)} ở “${measure.label}”`;

const vi: FindingSentences = {
  otherStage: (finding) => ({
    what: `Bảng này là ${stageText[finding.given]}; quy định xếp hạng theo ${stageText[finding.counts]}.`,
    todo: `Dùng bảng ${stageText[finding.counts]}, hoặc sửa giai đoạn của bảng.`,
  }),
  notEntered: (finding) => ({
    what: `Bảng không có điểm của “${finding.measure.label}”, nên không xếp hạng nội dung này.`,
    todo: "Thêm cột điểm của nội dung này nếu cần xếp hạng riêng.",
  }),
  unscored: (finding) => ({
    what: `${finding.unit}: chưa có điểm ở “${finding.criterion.label}”, nên chưa tính tổng và xếp hạng.`,
    todo: "Nhập 0 nếu không được điểm nào.",
  }),
  negativeScore: (finding) => ({
    what: `${finding.unit}: ${pointsText(finding.given)} điểm ở “${finding.criterion.label}”, nhỏ hơn 0.`,
    todo: "Nhập số từ 0 trở lên; điểm bị trừ ghi ở cột điểm trừ.",
  }),
  aboveMax: (finding) => ({
    what: `${finding.unit}: ${pointsText(finding.given)} điểm ở “${finding.criterion.label}”, vượt điểm tối đa ${pointsText(finding.max)}.`,
    todo:
      finding.severity === "error"
        ? `Nhập điểm không quá ${pointsText(finding.max)}. Căn cứ: ${finding.source}.`
        : `Điểm tối đa này chỉ là suy ra; kiểm tra lại với quy định. Căn cứ: ${finding.source}.`,
  }),
  scoredThoughExempt: (finding) => ({
    what: `${finding.unit}: ${pointsText(finding.given)} điểm ở “${finding.criterion.label}”, nhưng đơn vị được miễn.`,
    todo: `Nhập “-”. Căn cứ: ${finding.source}.`,
  }),
  exemptWithoutRule: (finding) => ({
    what: `${finding.unit}: ghi không chấm ở “${finding.criterion.label}”, nhưng quy định không miễn cho đơn vị này nên điểm tối đa không giảm.`,
    todo: "Nhập điểm (0 nếu không được điểm nào), hoặc ghi phần miễn cùng căn cứ vào quy định.",
  }),
  partsDiffer: (finding) => ({
    what: `${finding.unit}: “${finding.criterion.label}” ghi ${pointsText(finding.given)} điểm, các tiêu chí bên trong cộng lại ${pointsText(finding.sum)}: ${finding.given > finding.sum ? "thừa" : "thiếu"} ${pointsText(Math.abs(finding.given - finding.sum))} điểm.`,
    todo: `Sửa điểm của nhóm, hoặc của các tiêu chí: ${listText(finding.parts.map(({ label }) => label))}.`,
  }),
  addedWithoutRule: (finding) => ({
    what: `${finding.unit}: ghi ${pointsText(finding.given)} ${added[finding.added]}, nhưng quy định không có ${added[finding.added]}, nên không tính.`,
    todo: `Xóa số này, hoặc ghi ${added[finding.added]} cùng căn cứ vào quy định.`,
  }),
  unknownCap: (finding) => ({
    what: `${finding.unit}: ghi ${pointsText(finding.given)} điểm cộng, nhưng chưa rõ được tính nhiều nhất bao nhiêu, nên chưa tính tổng và xếp hạng.`,
    todo: "Bổ sung mức trần của điểm cộng, hoặc điểm tối đa, vào quy định.",
  }),
  zeroMax: (finding) => ({
    what: `${finding.unit}: điểm tối đa của “${finding.measure.label}” không lớn hơn 0.`,
    todo: "Kiểm tra điểm tối đa và phần được miễn của đơn vị.",
  }),
  unknownMax: (finding) => ({
    what: `${finding.unit}: quy định không ghi điểm tối đa của “${finding.measure.label}” (chưa rõ), nên không tính ${finding.needed.map((each) => figures[each]).join(", ")}.`,
    todo: "Bổ sung điểm tối đa vào quy định nếu cần.",
  }),
  noParent: (finding) => ({
    what: `${finding.unit}: chưa rõ thuộc đơn vị cấp trên nào.`,
    todo: `Ghi đơn vị cấp trên, vì quy định ${finding.severity === "error" ? "xếp hạng trong" : "liệt kê theo"} từng đơn vị đó.`,
  }),
  inGap: (finding) => ({
    what: `${gradedText(finding)} nằm giữa mức “${finding.below.label}” và mức “${finding.above.label}”; quy định không nói thuộc mức nào.`,
    todo: "Không xếp loại đơn vị này cho đến khi cấp có thẩm quyền cho ý kiến, hoặc sửa thang trong quy định.",
  }),
  belowScale: (finding) => ({
    what: `${gradedText(finding)} thấp hơn mức thấp nhất (“${finding.lowest.label}”) của quy định.`,
    todo: "Kiểm tra điểm, hoặc bổ sung mức thấp nhất vào quy định.",
  }),
  uncertainTier: (finding) => ({
    what: `${gradedText(finding)} nằm trong khoảng chưa xác định: mốc của mức “${finding.between.label}” ở ${intervalText(finding.interval, isRatioBasis(finding.on))}. Tạm xếp “${finding.tier.label}”.`,
    todo: `Mốc này suy ra từ số liệu, không có trong văn bản; kiểm tra trước khi công bố. Căn cứ: ${finding.between.source}.`,
  }),
  roundingDecides: (finding) => ({
    what: `${gradedText(finding)} được xếp “${finding.tier.label}”, nhưng ${basisWords.vi[finding.other.on]} là ${valueText(finding.other.value, finding.other.on)}, ${finding.other.tier === undefined ? "không thuộc mức nào" : `thuộc mức “${finding.other.tier.label}”`}: làm tròn quyết định mức.`,
    todo: `Kiểm tra văn bản xếp loại theo số trước hay sau khi làm tròn, trước khi công bố. Quy định đang dùng ${basisWords.vi[finding.on]}. Căn cứ: ${finding.source}.`,
  }),
};

const sentences = spoken<FindingSentences>({ vi, en: () => english().findingSentences });

/** What the engine met: what it means and what to do. */
export const explainFinding = (finding: Finding): Explanation => saidBy(sentences, finding);
