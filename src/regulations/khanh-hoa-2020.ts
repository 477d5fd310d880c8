import { khanhHoa2020Measures } from "./khanh-hoa-2020-measures";
import type { Regulation } from "./Regulation";
import type { MaxScore } from "./Source";

const departmentMax =
  "vì điểm cao nhất của sáu nhóm trong bảng B.I cộng lại đúng 1000 điểm của bảng I.1";
const serviceUnitMax =
  "vì điểm cao nhất của sáu nhóm trong bảng B.III cộng lại đúng 700 điểm của bảng III.1";
const districtMax =
  "điểm cao nhất của bốn nhóm hạ tầng, nhân lực, phần mềm, chính sách còn thiếu 48 điểm của 1000, " +
  "không rõ thuộc nhóm nào";

/** A maximum that the tables leave no choice of: the best scores seen add up to the printed whole. */
const exactly = (points: number, table: "B.I" | "B.III"): MaxScore => ({
  points,
  source: `suy ra từ bảng ${table}: đúng ${points}, ${table === "B.I" ? departmentMax : serviceUnitMax}`,
  interval: { atLeast: points, atMost: points },
});

/** Khánh Hòa, năm 2020: Thông báo số 3136/TB-HĐTĐ ngày 24/12/2020; "bảng" is a table of that document. */
export const khanhHoa2020: Regulation = {
  id: "khanh-hoa-2020",
  label: "Khánh Hòa 2020",
  document: {
    number: "3136/TB-HĐTĐ",
    date: "2020-12-24",
    issuer: "Hội đồng thẩm định kết quả đánh giá, xếp hạng mức độ ứng dụng tỉnh Khánh Hòa",
  },
  basis: [{ number: "1278/QĐ-CTUBND", date: "2020-06-04", issuer: "Chủ tịch UBND tỉnh Khánh Hòa" }],
  year: 2020,
  decimalMark: ",",
  blocks: [
    {
      id: "department",
      label: "Sở, ban, ngành",
      names: ["Các sở, ban, ngành", "Sở, ban, ngành", "Sở ban ngành"],
      maxScore: { points: 1000, source: "bảng I.1, cột Tổng điểm: …/1000" },
    },
    {
      id: "district",
      label: "UBND cấp huyện",
      names: ["Ủy ban nhân dân cấp huyện", "UBND cấp huyện", "Cấp huyện", "Huyện"],
      maxScore: { points: 1000, source: "bảng II.1, cột Tổng điểm: …/1000" },
    },
    {
      id: "serviceUnit",
      label: "Đơn vị sự nghiệp trực thuộc UBND tỉnh",
      names: ["Đơn vị sự nghiệp trực thuộc UBND tỉnh", "Đơn vị sự nghiệp", "ĐVSN"],
      maxScore: { points: 700, source: "bảng III.1, cột Tổng điểm: …/700" },
    },
  ],
  groups: [
    {
      id: "infrastructure",
      label: "Hạ tầng CNTT",
      names: ["Hạ tầng công nghệ thông tin", "Hạ tầng kỹ thuật CNTT"],
      maxScore: {
        department: exactly(60, "B.I"),
        district: {
          points: 200,
          source: `suy ra từ bảng B.II: từ 200 đến 248, ${districtMax}`,
          interval: { atLeast: 200, atMost: 248 },
        },
        serviceUnit: exactly(60, "B.III"),
      },
    },
    {
      id: "staff",
      label: "Nhân lực CNTT",
      names: ["Nhân lực công nghệ thông tin", "Nguồn nhân lực CNTT"],
      maxScore: {
        department: exactly(60, "B.I"),
        district: {
          points: 90,
          source: `suy ra từ bảng B.II: từ 90 đến 138, ${districtMax}`,
          interval: { atLeast: 90, atMost: 138 },
        },
        serviceUnit: exactly(40, "B.III"),
      },
    },
    {
      id: "software",
      label: "Sử dụng các PM ứng dụng",
      names: ["Sử dụng các phần mềm ứng dụng", "Sử dụng phần mềm ứng dụng"],
      maxScore: {
        department: exactly(560, "B.I"),
        district: {
          points: 490,
          source: `suy ra từ bảng B.II: từ 442 đến 490, ${districtMax}`,
          interval: { atLeast: 442, atMost: 490 },
        },
        serviceUnit: exactly(360, "B.III"),
      },
    },
    {
      id: "policy",
      label: "Chính sách và đầu tư",
      names: ["Đầu tư và chính sách"],
      maxScore: {
        department: exactly(120, "B.I"),
        district: {
          points: 80,
          source: `suy ra từ bảng B.II: từ 80 đến 128, ${districtMax}`,
          interval: { atLeast: 80, atMost: 128 },
        },
        serviceUnit: exactly(100, "B.III"),
      },
    },
    {
      id: "web",
      label: "Trang/Cổng TTĐT",
      names: ["Trang/Công TTĐT", "Trang thông tin điện tử", "Cổng thông tin điện tử"],
      maxScore: {
        department: { points: 100, source: "bảng I.2.1, cột Tổng điểm: …/100" },
        district: { points: 40, source: "bảng II.2.1, cột Tổng điểm: …/40" },
        serviceUnit: { points: 70, source: "bảng III.2.1, cột Tổng điểm: …/70" },
      },
    },
    {
      id: "security",
      label: "An toàn thông tin số",
      names: ["An toàn thông tin"],
      maxScore: {
        department: { points: 100, source: "bảng I.2.2, cột Tổng điểm: …/100" },
        district: { points: 100, source: "bảng II.2.2, cột Tổng điểm: …/100" },
        serviceUnit: { points: 70, source: "bảng III.2.2, cột Tổng điểm: …/70" },
      },
    },
  ],
  bonus: {
    label: "Điểm cộng",
    names: ["Cộng điểm"],
    isWithinMax: false,
    source:
      "suy ra từ bảng B.I và bảng I.1: 1035/1000 gồm 40 điểm cộng, nên điểm cộng nằm trong tổng điểm " +
      "mà không nằm trong điểm tối đa",
  },
  penalty: {
    label: "Điểm trừ",
    names: ["Trừ điểm"],
    source: 'bảng I.1, cột Ghi chú: "-100 (nộp trễ)"',
  },
  exempting: {
    effect: "reduce",
    source: "bảng I.1: 830/830, 825/827, 753/797, 904/957 và tỷ lệ in bên cạnh",
  },
  exemptions: [
    {
      unit: "Văn phòng Ủy ban nhân dân tỉnh",
      block: "department",
      without: ["web"],
      less: [],
      unallocated: 70,
      reason:
        "không chấm nhóm Trang/Cổng TTĐT (100 điểm); 70 điểm chưa phân bổ, suy ra thuộc nhóm phần mềm",
      source: 'suy ra từ bảng I.1: 830/830; bảng I.2.1 và bảng B.I: "-"',
    },
    {
      unit: "Thanh tra tỉnh",
      block: "department",
      without: [],
      less: [{ criterion: "web", points: 3 }],
      unallocated: 170,
      reason: "3 điểm nhóm Trang/Cổng TTĐT; 170 điểm chưa phân bổ",
      source: "suy ra từ bảng I.1: 825/827; bảng I.2.1: 93/97",
    },
    {
      unit: "Ban Dân tộc",
      block: "department",
      without: [],
      less: [{ criterion: "web", points: 3 }],
      unallocated: 200,
      reason: "3 điểm nhóm Trang/Cổng TTĐT; 200 điểm chưa phân bổ",
      source: "suy ra từ bảng I.1: 753/797; bảng I.2.1: 93/97",
    },
    {
      unit: "Sở Ngoại vụ",
      block: "department",
      without: [],
      less: [{ criterion: "web", points: 3 }],
      unallocated: 40,
      reason: "3 điểm nhóm Trang/Cổng TTĐT; 40 điểm chưa phân bổ",
      source: "suy ra từ bảng I.1: 904/957; bảng I.2.1: 89/97",
    },
  ],
  stage: {
    counts: "final",
    source: "suy ra từ Thông báo: chỉ in điểm đã được Hội đồng thẩm định công nhận",
  },
  measures: khanhHoa2020Measures,
  layout: "khanh-hoa-2020",
};
