import type { ColumnLayout } from "./ColumnLayout";
import type { Layout } from "./Layout";

/** A score and its result; a whole score has no decimals, any other two: 54 beside 90,56. */
const pair = (measure: string, under: string): ColumnLayout[] => [
  {
    head: "Tổng điểm",
    under,
    shows: { is: "total", decimals: { unlessWhole: 2 }, measure },
  },
  { head: "Kết quả", under, shows: { is: "tier", measure } },
];

const results = [
  ...pair("achieved", "MỨC ĐỘ ĐẠT ĐƯỢC"),
  ...pair("readiness", "ĐIỀU KIỆN SẴN SÀNG"),
];

/** Widths on A4 upright, margins 30 mm left and 15 mm right. */
const widths = [34, 174, 64, 64, 64, 64];

/**
 * Phụ lục I and II of Quyết định 644/QĐ-UBND with the headings printed there. Both stand in the order
 * of the first score's measure.
 */
export const khanhHoaEgov2020Layout: Layout = [
  {
    id: "PL.I",
    name: "PL I - Cấp huyện",
    orientation: "portrait",
    titles: ["XẾP HẠNG CHÍNH QUYỀN ĐIỆN TỬ CẤP HUYỆN"],
    widths,
    appendix: 1,
    parts: [
      {
        is: "table",
        id: "PL.I",
        block: "district",
        measure: "achieved",
        titles: [],
        columns: [
          { head: "STT", shows: { is: "place", as: "1" } },
          { head: "CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ", shows: { is: "unit" } },
          ...results,
        ],
      },
    ],
  },
  {
    id: "PL.II",
    name: "PL II - Cấp xã",
    orientation: "portrait",
    titles: ["XẾP HẠNG CHÍNH QUYỀN ĐIỆN TỬ CẤP XÃ"],
    widths,
    appendix: 2,
    parts: [
      {
        is: "table",
        id: "PL.II",
        block: "commune",
        measure: "achieved",
        titles: [],
        columns: [
          { head: "CÁC XÃ, PHƯỜNG, THỊ TRẤN", shows: { is: "place", as: "1" } },
          { shows: { is: "unit" } },
          ...results,
        ],
        parentRows: { numbers: "roman" },
      },
    ],
  },
];
