import type { ColumnLayout } from "./ColumnLayout";
import type { Layout } from "./Layout";

/** Whole scores print no decimals, others two: 54 beside 90,56. */
const decimals = { unlessWhole: 2 } as const;

/** The two scores of a unit, each with its result. */
const scores = (["achieved", "readiness"] as const).flatMap((measure): ColumnLayout[] => {
  const under = measure === "achieved" ? "MỨC ĐỘ ĐẠT ĐƯỢC" : "ĐIỀU KIỆN SẴN SÀNG";
  return [
    { head: "Tổng điểm", under, shows: { is: "total", decimals, measure } },
    { head: "Kết quả", under, shows: { is: "tier", measure } },
  ];
});

/** On A4 upright, margins 30 and 15 mm; "Không xếp hạng" of communes stands on one line. */
const districtWidths = [36, 170, 58, 72, 58, 72];
const communeWidths = [32, 142, 46, 100, 46, 100];

/** Phụ lục I and II of Quyết định 644/QĐ-UBND with the headings printed there; their numbers and reference lines are the form's. */
export const khanhHoaEgov2020Layout: Layout = [
  {
    id: "PL.I",
    appendix: 1,
    name: "PL I - Cấp huyện",
    orientation: "portrait",
    titles: ["XẾP HẠNG CHÍNH QUYỀN ĐIỆN TỬ CẤP HUYỆN"],
    widths: districtWidths,
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
          ...scores,
        ],
      },
    ],
  },
  {
    id: "PL.II",
    appendix: 2,
    name: "PL II - Cấp xã",
    orientation: "portrait",
    titles: ["XẾP HẠNG CHÍNH QUYỀN ĐIỆN TỬ CẤP XÃ"],
    widths: communeWidths,
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
          ...scores,
        ],
        parentRows: { numbers: "roman" },
      },
    ],
  },
];
