import type { Criterion } from "./Criterion";
import type { Measure } from "./Measure";
import type { Regulation } from "./Regulation";
import type { MaxScore } from "./Source";

const both = (department: number, district: number, source: string): Record<string, MaxScore> => ({
  department: { points: department, source },
  district: { points: district, source },
});

const detail = (id: string, points: number, label: string, parts?: Criterion[]): Criterion => ({
  id,
  label,
  names: [],
  maxScore: both(points, points, "mục 3.1.b"),
  ...(parts && { criteria: parts }),
});

/** A criterion whose maximum is not printed but is what its printed lines add up to. */
const summed = (id: string, points: number, label: string, parts: Criterion[]): Criterion => {
  const max: MaxScore = {
    points,
    source: "suy ra từ mục 3.1.b: tổng điểm tối đa của các dòng bên trong",
    interval: { atLeast: points, atMost: points },
  };
  return { id, label, names: [], maxScore: { department: max, district: max }, criteria: parts };
};

const onlineServices = detail("II.b", 15, "Cung cấp dịch vụ công trực tuyến", [
  summed("II.b.1", 8, "Cung cấp dịch vụ công trực tuyến (1.1 đến 1.3)", [
    detail(
      "II.b.1.1",
      2,
      "Tỷ lệ TTHC cung cấp trực tuyến ở mức độ 3, 4 có phát sinh hồ sơ trên tổng số TTHC cung cấp trực tuyến mức độ 3, 4",
    ),
    detail("II.b.1.2", 2, "Tỷ lệ hồ sơ TTHC mức độ 3 nộp trực tuyến trên tổng số hồ sơ mức độ 3"),
    detail("II.b.1.3", 4, "Tỷ lệ hồ sơ TTHC mức độ 4 nộp trực tuyến trên tổng số hồ sơ mức độ 4"),
  ]),
  summed("II.b.2", 6, "Giải quyết TTHC qua dịch vụ bưu chính công ích (BCCI)", [
    detail("II.b.2.1", 2, "Tỷ lệ TTHC đã đăng ký qua dịch vụ BCCI có phát sinh hồ sơ"),
    detail("II.b.2.2", 2, "Tỷ lệ hồ sơ TTHC được tiếp nhận qua dịch vụ BCCI"),
    detail("II.b.2.3", 2, "Tỷ lệ kết quả giải quyết TTHC được trả qua dịch vụ BCCI"),
  ]),
  detail("II.b.3", 1, "Giải pháp khuyến khích nộp hồ sơ TTHC trực tuyến"),
]);

const noOneStop = {
  block: "department",
  without: ["II.b"],
  less: [],
  unallocated: 0,
  reason:
    "không có danh mục TTHC thực hiện theo cơ chế một cửa và danh mục TTHC qua dịch vụ BCCI, " +
    "nên nhóm II là 17 điểm và tổng điểm là 70",
  source: "mục 3.1.a và 3.1.b, ghi chú",
};

/** The same in every table of the decision. */
const ruled = {
  ratio: { decimals: 0, source: "suy ra từ các bảng: tỷ lệ in 93%, 73%, không có số lẻ" },
  grading: {
    on: "printedRatio",
    tiers: [
      { label: "Tốt", atLeast: 80, source: "mục 3.2.a" },
      { label: "Khá", atLeast: 60, source: "mục 3.2.a" },
      { label: "Trung bình", source: "mục 3.2.a: dưới 60%" },
    ],
    source:
      "suy ra từ các bảng: không có dòng nào mà làm tròn làm đổi mức, nên xếp mức theo đúng tỷ lệ dùng để xếp hạng",
  },
  ranking: {
    on: "printedRatio",
    ties: "competition",
    scope: "block",
    source:
      "mục 3.2.b: từ cao đến thấp theo tỷ lệ %; đồng hạng suy ra từ Bảng 1: 84/85 (ba đơn vị 99%) cùng hạng 4, " +
      "82/85 và 67/70 cùng in 96% cùng hạng 10",
  },
  listing: {
    by: "value",
    equals: "listed",
    alphabet: "collator",
    unscored: "last",
    source:
      "suy ra từ Bảng 1.2.b: dòng “Không chấm điểm, đánh giá” in sau cùng; chưa thấy quy tắc cho các đơn vị bằng nhau",
  },
} satisfies Partial<Measure>;

const component = (id: string, label: string, blocks: string[]): Measure => ({
  id,
  label,
  blocks,
  of: [id],
  ...ruled,
});

/** Bình Định, năm 2021: Quyết định số 5136/QĐ-UBND ngày 23/12/2021; "mục" and "Bảng" are of that document. */
export const binhDinh2021: Regulation = {
  id: "binh-dinh-2021",
  label: "Bình Định 2021",
  document: {
    number: "5136/QĐ-UBND",
    date: "2021-12-23",
    issuer: "Chủ tịch UBND tỉnh Bình Định",
  },
  basis: [
    { number: "4158/QĐ-UBND", date: "2015-11-18", issuer: "UBND tỉnh Bình Định" },
    { number: "4460/QĐ-UBND", date: "2020-10-29", issuer: "UBND tỉnh Bình Định" },
  ],
  year: 2021,
  decimalMark: ",",
  blocks: [
    {
      id: "department",
      label: "Sở, ban, ngành",
      names: ["Các sở, ban, ngành", "Sở, ban ngành", "Sở ban ngành"],
      maxScore: { points: 85, source: "mục 3.1.a, dòng Tổng điểm" },
    },
    {
      id: "district",
      label: "Huyện, thị xã, thành phố",
      names: ["Các huyện, thị xã, thành phố", "Huyện, TX, TP", "UBND cấp huyện", "Huyện"],
      maxScore: { points: 100, source: "mục 3.1.a, dòng Tổng điểm" },
    },
  ],
  groups: [
    {
      id: "I",
      label: "Hạ tầng kỹ thuật CNTT",
      names: ["Hạ tầng kỹ thuật công nghệ thông tin"],
      maxScore: both(13, 14, "mục 3.1.a"),
    },
    {
      id: "II",
      label: "Ứng dụng CNTT trong hoạt động của cơ quan nhà nước",
      names: ["Ứng dụng CNTT trong hoạt động của CQNN"],
      maxScore: both(32, 43, "mục 3.1.a"),
      criteria: [
        {
          id: "II.a",
          label: "Ứng dụng CNTT trong hoạt động nội bộ",
          names: ["Ứng dụng CNTT trong hoạt động CQNN"],
          maxScore: {
            department: { points: 17, source: "Bảng 1.2.a, tiêu đề cột: Tối đa: 17" },
            district: { points: 28, source: "Bảng 2.2.a, tiêu đề cột: Tối đa: 28" },
          },
        },
        onlineServices,
      ],
    },
    {
      id: "III",
      label: "Trang thông tin điện tử",
      names: ["Trang/Cổng TTĐT"],
      maxScore: both(15, 15, "mục 3.1.a"),
    },
    {
      id: "IV",
      label: "Công tác đảm bảo an toàn thông tin",
      names: ["Công tác đảm bảo an toàn, an ninh thông tin"],
      maxScore: both(5, 5, "mục 3.1.a"),
    },
    {
      id: "V",
      label: "Cơ chế chính sách và các quy định thúc đẩy ứng dụng CNTT",
      names: ["Cơ chế, chính sách thúc đẩy ứng dụng CNTT"],
      maxScore: both(8, 8, "mục 3.1.a"),
    },
    {
      id: "VI",
      label: "Nhân lực và đầu tư cho ứng dụng CNTT",
      names: ["Nguồn nhân lực và đầu tư cho ứng dụng CNTT", "Nguồn nhân lực ứng dụng CNTT"],
      maxScore: both(12, 15, "mục 3.1.a"),
    },
  ],
  exempting: { effect: "reduce", source: "mục 3.1.a, ghi chú (*)" },
  exemptions: [
    { unit: "Văn phòng UBND tỉnh", ...noOneStop },
    { unit: "Ban Dân tộc", ...noOneStop },
    { unit: "Thanh tra tỉnh", ...noOneStop },
    {
      unit: "Sở Tài chính",
      block: "department",
      without: ["II.b.2"],
      less: [],
      unallocated: 0,
      reason: "không có danh mục TTHC qua dịch vụ BCCI, nên nhóm II là 26 điểm và tổng điểm là 79",
      source: "mục 3.1.a và 3.1.b, ghi chú",
    },
  ],
  stage: {
    counts: "selfAssessment",
    source: "mục 3.2.b: Tỷ lệ % đạt = Điểm đơn vị tự đánh giá/Tổng điểm quy định",
    openPoint:
      "văn bản chia điểm tự đánh giá, nhưng cũng mô tả việc rà soát lại điểm của đơn vị: chưa rõ điểm nào được xếp hạng",
  },
  measures: [
    {
      id: "overall",
      label: "Mức độ ứng dụng CNTT",
      blocks: ["department", "district"],
      ...ruled,
    },
    component("I", "Hạ tầng kỹ thuật CNTT", ["department", "district"]),
    component("II.a", "Ứng dụng CNTT trong hoạt động nội bộ", ["department", "district"]),
    component("II.b", "Cung cấp dịch vụ công trực tuyến", ["department", "district"]),
    component("III", "Trang thông tin điện tử", ["department", "district"]),
    component("IV", "Công tác đảm bảo an toàn thông tin", ["department", "district"]),
    component("V", "Cơ chế, chính sách thúc đẩy ứng dụng CNTT", ["department", "district"]),
    component("VI", "Nhân lực và đầu tư cho ứng dụng CNTT", ["department", "district"]),
  ],
  layout: "binh-dinh-2021",
};
