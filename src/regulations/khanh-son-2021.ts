import type { Exemption } from "./Exemption";
import { khanhHoa2020 } from "./khanh-hoa-2020";
import type { Regulation } from "./Regulation";

/** Điểm chuẩn of a unit as printed, where it is below that of its block. */
const standard = (block: string, most: number, unit: string, points: number): Exemption => ({
  unit,
  block,
  without: [],
  less: [],
  unallocated: most - points,
  reason: `điểm chuẩn của đơn vị là ${points}; văn bản không ghi tiêu chí nào không chấm`,
  source: `${block === "office" ? "bảng 1" : "bảng 2"}, cột Điểm chuẩn`,
});

const { grading, ...main } = khanhHoa2020.measures.find(
  ({ id, blocks }) => id === "overall" && blocks.includes("department"),
)!;

/** Of the notice of the province, whose tables its sources name. */
const ofProvince = (source: string): string =>
  `suy ra từ Thông báo 3136/TB-HĐTĐ của tỉnh: ${source.replace("suy ra từ ", "")}`;

/**
 * Khánh Sơn (huyện của Khánh Hòa), năm 2021: công văn ngày 29/10/2021 của UBND huyện, theo cùng Quyết
 * định 1278/QĐ-CTUBND; "bảng 1, 2, 3" are its three tables. Bounds are those of khanh-hoa-2020: every
 * unit of this document is Tốt, which says nothing about them.
 */
export const khanhSon2021: Regulation = {
  id: "khanh-son-2021",
  label: "Khánh Sơn 2021",
  document: { date: "2021-10-29", issuer: "UBND huyện Khánh Sơn" },
  basis: khanhHoa2020.basis,
  year: 2021,
  decimalMark: ",",
  blocks: [
    {
      id: "office",
      label: "Cơ quan chuyên môn",
      names: ["Các cơ quan chuyên môn", "Phòng, ban chuyên môn", "Phòng"],
      maxScore: {
        points: 1000,
        source: "bảng 1, cột Điểm chuẩn, Phòng Giáo dục và Đào tạo: 1000",
      },
    },
    {
      id: "serviceUnit",
      label: "Đơn vị sự nghiệp",
      names: ["Các đơn vị sự nghiệp", "ĐVSN"],
      maxScore: {
        points: 750,
        source: "bảng 2, cột Điểm chuẩn, Trung tâm Văn hóa - TT&TT: 750",
      },
    },
    {
      id: "commune",
      label: "UBND các xã, thị trấn",
      names: ["UBND cấp xã", "Xã, thị trấn"],
      maxScore: { points: 960, source: "bảng 3, cột Điểm chuẩn: 960" },
    },
  ],
  groups: [
    {
      id: "total",
      label: "Điểm đạt được",
      names: ["Tổng điểm", "Tổng điểm đạt được"],
      maxScore: {
        office: { points: 1000, source: "bảng 1, cột Điểm chuẩn" },
        serviceUnit: { points: 750, source: "bảng 2, cột Điểm chuẩn" },
        commune: { points: 960, source: "bảng 3, cột Điểm chuẩn" },
      },
    },
  ],
  exempting: {
    effect: "reduce",
    source: "bảng 1, 2: tỷ lệ là điểm đạt được trên điểm chuẩn của đơn vị",
  },
  exemptions: [
    standard("office", 1000, "Thanh tra huyện", 730),
    standard("office", 1000, "Văn phòng HĐND&UBND", 915),
    standard("office", 1000, "Phòng Dân tộc", 730),
    standard("office", 1000, "Phòng Lao động - Thương binh và Xã hội", 915),
    standard("office", 1000, "Phòng Tài chính - Kế hoạch", 915),
    standard("office", 1000, "Phòng Tư pháp", 915),
    standard("office", 1000, "Phòng Tài nguyên và Môi trường", 915),
    standard("office", 1000, "Phòng Văn hóa và Thông tin", 775),
    standard("office", 1000, "Phòng Nông nghiệp và PTNT", 730),
    standard("office", 1000, "Phòng Kinh tế và Hạ tầng", 915),
    standard("office", 1000, "Phòng Nội vụ", 915),
    standard("serviceUnit", 750, "Trạm Khuyến nông", 680),
    standard("serviceUnit", 750, "Ban Quản lý Dịch vụ công ích", 680),
    standard("serviceUnit", 750, "Trung tâm Bảo trợ xã hội", 680),
    standard("serviceUnit", 750, "Ban Quản lý các Công trình xây dựng", 680),
    standard("serviceUnit", 750, "Trung tâm Phát triển quỹ đất", 680),
  ],
  stage: { counts: "final", source: "suy ra từ văn bản: chỉ in điểm đã được thông báo" },
  measures: [
    {
      ...main,
      grading: {
        ...grading!,
        source: ofProvince(grading!.source),
        tiers: grading!.tiers.map((tier) => ({ ...tier, source: ofProvince(tier.source) })),
      },
      blocks: ["office", "serviceUnit", "commune"],
      ratio: { decimals: 2, source: "bảng 1, 2, 3, cột Tỷ lệ (%): 98,63; 90,30" },
      ranking: {
        on: "exactRatio",
        ties: "running",
        scope: "block",
        source:
          "suy ra từ bảng 1: hai đơn vị cùng 870,00/915 in thứ tự 06, 07; cách tính theo tỷ lệ như khanh-hoa-2020",
      },
      listing: {
        by: "value",
        equals: "listed",
        alphabet: "collator",
        unscored: "last",
        source:
          "chưa thấy quy tắc cho các đơn vị bằng nhau và đơn vị không chấm: theo thứ tự đã liệt kê, xếp sau",
      },
    },
  ],
  layout: "khanh-son-2021",
};
