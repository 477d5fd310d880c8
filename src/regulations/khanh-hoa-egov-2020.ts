import { khanhHoaEgov2020Measures } from "./khanh-hoa-egov-2020-measures";
import type { Regulation } from "./Regulation";

const byTable = "suy ra từ số liệu của Phụ lục";

/** Khánh Hòa, Chính quyền điện tử năm 2020: Quyết định số 644/QĐ-UBND ngày 15/3/2021, Phụ lục I and II. */
export const khanhHoaEgov2020: Regulation = {
  id: "khanh-hoa-egov-2020",
  label: "Khánh Hòa, Chính quyền điện tử 2020",
  document: {
    number: "644/QĐ-UBND",
    date: "2021-03-15",
    issuer: "Chủ tịch UBND tỉnh Khánh Hòa",
  },
  basis: [{ number: "2392/QĐ-BTTTT", date: "2017-12-25", issuer: "Bộ Thông tin và Truyền thông" }],
  year: 2020,
  decimalMark: ",",
  blocks: [
    {
      id: "district",
      label: "UBND cấp huyện",
      names: ["Cấp huyện", "Huyện, thị xã, thành phố"],
    },
    {
      id: "commune",
      label: "UBND cấp xã",
      names: ["Cấp xã", "Xã, phường, thị trấn"],
    },
  ],
  groups: [
    {
      id: "achieved",
      label: "Mức độ đạt được",
      names: ["Tổng điểm mức độ đạt được"],
      maxScore: {
        district: {
          points: 100,
          source: `${byTable} I: thang 100 điểm, điểm cao nhất 90,56`,
          interval: { atLeast: 90.56 },
        },
        commune: {
          points: "unknown",
          source: "Quyết định 644/QĐ-UBND không ghi điểm tối đa của cấp xã",
        },
      },
    },
    {
      id: "readiness",
      label: "Điều kiện sẵn sàng",
      names: ["Tổng điểm điều kiện sẵn sàng"],
      maxScore: {
        district: {
          points: 50,
          source: `${byTable} I: thang 50 điểm, bốn huyện đạt 50`,
          interval: { atLeast: 50 },
        },
        commune: {
          points: 30,
          source: `${byTable} II: thang 30 điểm, điểm cao nhất 30`,
          interval: { atLeast: 30 },
        },
      },
    },
  ],
  exempting: {
    effect: "reduce",
    source: "suy ra từ Phụ lục I, II: không thấy đơn vị nào được miễn",
  },
  exemptions: [],
  stage: { counts: "final", source: "suy ra từ Quyết định: chỉ in điểm được công bố" },
  measures: khanhHoaEgov2020Measures,
  layout: "khanh-hoa-egov-2020",
};
