import type { AveragesLayout } from "./AveragesLayout";
import type { ColumnLayout } from "./ColumnLayout";
import type { Layout, SheetLayout } from "./Layout";
import type { TableLayout, TierRows } from "./TableLayout";

const place: ColumnLayout = { head: "STT", shows: { is: "place", as: "1." } };
const unit: ColumnLayout = { head: "Tên đơn vị", shows: { is: "unit" } };

/** A group: its measure, its headings in the overall and in its own table, the titles of its own tables. */
interface PrintedGroup {
  measure: string;
  overallHead: string;
  head: string;
  title: string;
  /** Where the table of the districts has another title. */
  districtTitle?: string;
}

const groups: readonly PrintedGroup[] = [
  {
    measure: "infrastructure",
    overallHead: "Hạ tầng CNTT",
    head: "Hạ tầng CNTT",
    title: "Hạ tầng kỹ thuật CNTT",
  },
  {
    measure: "internal",
    overallHead: "Ứng dụng CNTT trong nội bộ cơ quan",
    head: "Ứng dụng CNTT trong nội bộ cơ quan",
    title: "Ứng dụng CNTT trong nội bộ cơ quan",
  },
  {
    measure: "public",
    overallHead: "Ứng dụng CNTT phục vụ người dân, DN",
    head: "Ứng dụng CNTT phục vụ người dân, doanh nghiệp",
    title: "Ứng dụng CNTT phục vụ người dân và doanh nghiệp",
  },
  {
    measure: "security",
    overallHead: "Công tác đảm bảo ATTT mạng",
    head: "Công tác đảm bảo ATTT mạng",
    title: "Công tác đảm bảo an toàn thông tin mạng",
    districtTitle: "Công tác đảm bảo an toàn thông tin",
  },
  {
    measure: "staff",
    overallHead: "Nhân lực cho ứng dụng CNTT",
    head: "Nhân lực cho ứng dụng CNTT",
    title: "Nhân lực cho ứng dụng CNTT",
  },
  {
    measure: "policy",
    overallHead: "Cơ chế, chính sách và các quy định",
    head: "Cơ chế, chính sách và các quy định",
    title: "Cơ chế, chính sách và các quy định",
    districtTitle: "Cơ chế, chính sách và các quy định cho Ứng dụng CNTT",
  },
];

const ofCommunes: PrintedGroup = {
  measure: "commune",
  overallHead: "Ứng dụng CNTT tại cấp xã",
  head: "Ứng dụng CNTT tại cấp xã",
  title: "Ứng dụng CNTT tại UBND cấp xã",
};

const tierRows: TierRows = {
  texts: {
    Tốt: "Nhóm các cơ quan có mức độ ứng dụng Tốt",
    Khá: "Nhóm các cơ quan có mức độ ứng dụng Khá",
    "Trung bình": "Nhóm các cơ quan có mức độ ứng dụng Trung bình",
  },
  isNumbered: true,
};

interface PrintedBlock {
  block: "department" | "district";
  /** "1" */
  number: string;
  title: string;
  overallTitle: string;
  totalHead: string;
  name: string;
  groups: readonly PrintedGroup[];
  /** Of the overall table on A4 across, margins 30 and 15 mm. */
  widths: readonly number[];
}

function sheetsOf(of: PrintedBlock): SheetLayout[] {
  const { block, number, title, name } = of;
  const ranks: ColumnLayout[] = [
    { head: "Năm 2017", under: "Xếp hạng", shows: { is: "rank" } },
    { head: "Năm 2016", under: "Xếp hạng", shows: { is: "earlierRank", year: 2016 } },
    { head: "Năm 2015", under: "Xếp hạng", shows: { is: "earlierRank", year: 2015 } },
  ];
  const component = (group: PrintedGroup, at: number): TableLayout => ({
    is: "table",
    id: `${number}.2.${"abcdefg"[at]!}`,
    block,
    measure: group.measure,
    titles: [
      `${"abcdefg"[at]!}. ${(block === "district" ? group.districtTitle : undefined) ?? group.title}`,
    ],
    columns: [
      place,
      unit,
      { head: group.head, shows: { is: "total", decimals: "asTheyAre" } },
      { head: "Xếp hạng năm 2017", shows: { is: "rank" } },
    ],
  });
  return [
    {
      id: `${number}.1`,
      ...inAppendix,
      name: `PL ${number}.1 - ${name}`,
      orientation: "landscape",
      titles: [title, `${number}.1. ${of.overallTitle}`],
      widths: of.widths,
      ...(number !== "1" && { continues: true }),
      parts: [
        {
          is: "table",
          id: `${number}.1`,
          block,
          measure: "overall",
          titles: [],
          columns: [
            place,
            unit,
            ...of.groups.map(({ measure, overallHead }): ColumnLayout => ({
              head: overallHead,
              shows: { is: "criterion", id: measure, decimals: "asTheyAre" },
            })),
            { head: of.totalHead, shows: { is: "total", decimals: "asTheyAre" } },
            ...ranks,
          ],
          tierRows,
        },
      ],
    },
    {
      id: `${number}.2`,
      ...inAppendix,
      name: `PL ${number}.2 - ${name}`,
      orientation: "portrait",
      titles: [title, `${number}.2. Xếp hạng theo lĩnh vực`],
      widths: [42, 232, 104, 80],
      continues: true,
      parts: of.groups.map(component),
    },
  ];
}

/** The rankings are the only appendix of the report, and the averages stand in the report itself. */
const inAppendix = {
  appendix: 1,
  appendixTitle:
    "Kết quả xếp hạng mức độ ứng dụng CNTT trong các cơ quan hành chính nhà nước tỉnh Thanh Hóa năm 2017",
} as const;

/** The tables of averages, which stand in the report itself. */
const averages = (title: string, at: number): AveragesLayout => ({
  is: "averages",
  id: `TC.${at + 1}`,
  titles: [title],
  heads: { place: "TT", criterion: "Tiêu chí", average: "KQ bình quân" },
  spans: [1, 1, 1],
});

/** Bảng TC.1 to 2.2.g of Báo cáo 464/BC-STTTT with the headings printed there. */
export const thanhHoa2017Layout: Layout = [
  {
    id: "TC",
    name: "PL - KQ bình quân",
    orientation: "portrait",
    titles: [
      "II. Kết quả tổng hợp số liệu khảo sát, đánh giá, xếp hạng mức độ ứng dụng CNTT năm 2017",
      "1. Đánh giá chung các nhóm tiêu chí của toàn tỉnh",
    ],
    widths: [42, 326, 90],
    parts: [
      "Nhóm tiêu chí 1: Hạ tầng kỹ thuật CNTT",
      "Nhóm tiêu chí 2: Ứng dụng CNTT trong hoạt động nội bộ cơ quan",
      "Nhóm tiêu chí 3: Ứng dụng CNTT phục vụ người dân và Doanh nghiệp",
      "Nhóm tiêu chí 4: Công tác đảm bảo an toàn thông tin mạng",
      "Nhóm tiêu chí 5: Nhân lực cho ứng dụng CNTT",
      "Nhóm tiêu chí 6: Cơ chế, chính sách và các quy định cho ứng dụng CNTT",
      "Nhóm tiêu chí 7: Ứng dụng CNTT tại UBND cấp xã (đối với UBND cấp huyện)",
    ].map(averages),
  },
  ...sheetsOf({
    block: "department",
    number: "1",
    title: "I. Bảng xếp hạng dành cho khối sở, ban, ngành cấp tỉnh",
    overallTitle: "Xếp hạng chung",
    totalHead: "Tổng điểm",
    name: "Sở, ban, ngành",
    groups,
    widths: [36, 150, 58, 58, 58, 58, 58, 58, 52, 42, 42, 42],
  }),
  ...sheetsOf({
    block: "district",
    number: "2",
    title: "II. Bảng xếp hạng dành cho khối UBND các huyện, thị xã, thành phố",
    overallTitle: "Xếp hạng chung:",
    totalHead: "Tổng cộng",
    name: "UBND cấp huyện",
    groups: [...groups, ofCommunes],
    widths: [36, 150, 51, 51, 51, 51, 51, 51, 51, 50, 40, 40, 40],
  }),
];
