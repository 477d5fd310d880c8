import type { ExemptionEffect } from "../../regulations/Exemption";
import type { ItemRule } from "../../regulations/ItemRule";
import type { TotalRounding } from "../../regulations/Measure";
import type { Alphabet, Listing, Ranking } from "../../regulations/Ranking";
import type { Stage } from "../../regulations/Regulation";
import type { Basis } from "../../regulations/Tier";

/**
 * What stands in the cells of the sheet "Quy định" for the choices that a regulation has. Compared
 * folded, see foldedName; none has a comma, which separates the words of Excel's own lists.
 */
export const regulationWords = {
  decimalMark: { ",": "dấu phẩy", ".": "dấu chấm" },
  document: { own: "Văn bản này", basis: "Căn cứ" },
  added: { bonus: "Điểm cộng", penalty: "Điểm trừ" },
  effect: {
    reduce: "giảm điểm tối đa",
    rescale: "quy đổi điểm",
    listedWithoutRank: "không xếp hạng",
  } satisfies Record<ExemptionEffect["effect"], string>,
  stage: {
    selfAssessment: "tự chấm",
    appraisal: "thẩm định",
    draft: "dự thảo",
    final: "chính thức",
    amended: "điều chỉnh",
  } satisfies Record<Stage, string>,
  rule: {
    direct: "nhập điểm",
    yesNo: "có hoặc không",
    yesNoWithEvidence: "có và phải có minh chứng",
    steps: "theo mốc tỷ lệ",
    share: "tỷ lệ nhân điểm tối đa",
    adjust: "cộng hoặc trừ",
  } satisfies Record<ItemRule["kind"], string>,
  rounded: { total: "tổng điểm", ratio: "tỷ lệ" },
  when: {
    beforeRatio: "trước khi tính tỷ lệ",
    inPrint: "chỉ khi in",
  } satisfies Record<TotalRounding["when"], string>,
  basis: {
    exactRatio: "tỷ lệ chưa làm tròn",
    printedRatio: "tỷ lệ đã làm tròn",
    exactScore: "điểm chưa làm tròn",
    printedScore: "điểm đã làm tròn",
  } satisfies Record<Basis, string>,
  ties: {
    competition: "cách hạng: 1-2-2-4",
    dense: "liền hạng: 1-2-2-3",
    running: "đánh số liên tục: 1-2-3-4",
    none: "không xếp hạng",
  } satisfies Record<Ranking["ties"], string>,
  scope: {
    block: "trong khối",
    parent: "trong đơn vị cấp trên",
    all: "các khối cùng nhau",
  } satisfies Record<Ranking["scope"], string>,
  order: {
    value: "kết quả cao trước",
    name: "theo tên",
    listed: "như bảng điểm",
  } satisfies Record<Listing["by"], string>,
  equals: { listed: "như bảng điểm", name: "theo tên" },
  alphabet: {
    collator: "theo chữ cái",
    dictionary: "theo từ điển",
  } satisfies Record<Alphabet, string>,
  unscored: { first: "đầu bảng", last: "cuối bảng" } satisfies Record<Listing["unscored"], string>,
} as const;

/** What names every measure in one word, and the points that are allocated to no criterion. */
export const allMeasures = "tất cả";
export const unallocatedPoints = "chưa phân bổ";

/** Before the id of the measure whose order decides among equals. */
export const asInMeasure = "như nội dung";
