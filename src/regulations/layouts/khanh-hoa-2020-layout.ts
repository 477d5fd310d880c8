import type { ColumnLayout } from "./ColumnLayout";
import type { Layout, SheetLayout } from "./Layout";

const ranking =
  "A. KẾT QUẢ XẾP HẠNG MỨC ĐỘ ỨNG DỤNG CNTT CỦA CÁC CƠ QUAN, ĐƠN VỊ, ĐỊA PHƯƠNG " +
  "TRÊN ĐỊA BÀN TỈNH KHÁNH HÒA NĂM 2020";

const detail =
  "B. KẾT QUẢ CHI TIẾT MỨC ĐỘ ỨNG DỤNG CNTT CỦA CÁC CƠ QUAN, ĐƠN VỊ, ĐỊA PHƯƠNG " +
  "TRÊN ĐỊA BÀN TỈNH KHÁNH HÒA NĂM 2020";

/** A block, and the words that its tables have of their own. */
interface PrintedBlock {
  block: string;
  /** "I" */
  number: string;
  title: string;
  detailTitle: string;
  unitHead: string;
  /** Short, for the names of worksheets. */
  name: string;
  webTitle: string;
  securityTitle: string;
  /** Headings of the groups where the detail tables differ. */
  policyHead: string;
  /** Whether its overall ranking has a column for notes. */
  hasNotes: boolean;
}

const blocks: readonly PrintedBlock[] = [
  {
    block: "department",
    number: "I",
    title: "CÁC SỞ, BAN, NGÀNH",
    detailTitle: "CÁC SỞ, BAN, NGÀNH",
    unitHead: "Sở, ban, ngành",
    name: "Sở, ban, ngành",
    webTitle: "Trang thông tin điện tử",
    securityTitle: "An toàn thông tin số",
    policyHead: "Chính sách và đầu tư",
    hasNotes: true,
  },
  {
    block: "district",
    number: "II",
    title: "ỦY BAN NHÂN DÂN CẤP HUYỆN",
    detailTitle: "ỦY BAN NHÂN DÂN CẤP HUYỆN",
    unitHead: "UBND cấp huyện",
    name: "UBND cấp huyện",
    webTitle: "Cổng thông tin điện tử",
    securityTitle: "Xếp hạng An toàn thông tin số",
    policyHead: "Đầu tư và chính sách",
    hasNotes: false,
  },
  {
    block: "serviceUnit",
    number: "III",
    title: "ĐƠN VỊ SỰ NGHIỆP TRỰC THUỘC UBND TỈNH",
    detailTitle: "CÁC ĐƠN VỊ SỰ NGHIỆP TRỰC THUỘC UBND TỈNH",
    unitHead: "Đơn vị",
    name: "Đơn vị sự nghiệp",
    webTitle: "Xếp hạng Cổng thông tin điện tử",
    securityTitle: "Xếp hạng An toàn thông tin số",
    policyHead: "Chính sách và đầu tư",
    hasNotes: false,
  },
];

/** Columns of a ranking; of Trang/Cổng TTĐT of districts the full 100% stands bare beside 95,0%. */
const rankingColumns = (unitHead: string, full: "asOthers" | "bare"): ColumnLayout[] => [
  { head: "TT", shows: { is: "place", as: "1" } },
  { head: unitHead, shows: { is: "unit" } },
  { head: "Tổng điểm", shows: { is: "scoreOfMax" } },
  { head: "Tỷ lệ", shows: { is: "ratio", sign: "%", full } },
  { head: "Xếp loại", shows: { is: "tier" } },
];

/** Widths on A4 upright, margins 30 mm left and 20 mm right. */
const rankingWidths = [32, 220, 74, 53, 68];
const withNotes = [32, 142, 74, 53, 68, 83];

function rankings(of: PrintedBlock): SheetLayout[] {
  const { block, number, title, unitHead, name, hasNotes } = of;
  const common = { block, is: "table", titles: [] } as const;
  const part = (
    at: number,
    measure: string,
    partTitle: string,
    full: "asOthers" | "bare",
  ): SheetLayout => {
    const id = `${number}.2.${at}`;
    return {
      id,
      name: `PL ${id} - ${name}`,
      orientation: "portrait",
      titles: [
        ranking,
        `${number}. ${title}`,
        `${number}.2. Xếp hạng các nội dung thành phần`,
        `${id}. ${partTitle}`,
      ],
      widths: rankingWidths,
      continues: true,
      parts: [{ ...common, id, measure, columns: rankingColumns(unitHead, full) }],
    };
  };
  const columns = rankingColumns(unitHead, "asOthers");
  return [
    {
      id: `${number}.1`,
      name: `PL ${number}.1 - ${name}`,
      orientation: "portrait",
      titles: [ranking, `${number}. ${title}`, `${number}.1. Xếp hạng Mức độ ứng dụng CNTT`],
      widths: hasNotes ? withNotes : rankingWidths,
      ...(number !== "I" && { continues: true }),
      parts: [
        {
          ...common,
          id: `${number}.1`,
          measure: "overall",
          columns: hasNotes
            ? [...columns, { head: "Ghi chú", shows: { is: "penaltyNote" } }]
            : columns,
        },
      ],
    },
    part(1, "web", of.webTitle, block === "district" ? "bare" : "asOthers"),
    part(2, "security", of.securityTitle, "asOthers"),
  ];
}

/** Scores by group, the web score of districts with one decimal: 38,0. */
function detailOf({
  block,
  number,
  detailTitle,
  unitHead,
  name,
  policyHead,
}: PrintedBlock): SheetLayout {
  const group = (
    id: string,
    head: string,
    decimals: number | "asTheyAre" = "asTheyAre",
  ): ColumnLayout => ({
    head,
    under: "Trong đó",
    shows: { is: "criterion", id, decimals },
  });
  return {
    id: `B.${number}`,
    name: `PL B.${number} - ${name}`,
    orientation: "landscape",
    titles: [detail, `${number}. ${detailTitle}`],
    widths: [32, 198, 58, 56, 60, 66, 62, 62, 66, 52],
    continues: true,
    parts: [
      {
        is: "table",
        id: `B.${number}`,
        block,
        measure: "overall",
        titles: [],
        columns: [
          { head: "TT", shows: { is: "place", as: "1" } },
          { head: unitHead, shows: { is: "unit" } },
          { head: "Tổng điểm", shows: { is: "total", decimals: "asTheyAre" } },
          group("infrastructure", "Hạ tầng CNTT"),
          group("staff", "Nhân lực CNTT"),
          group("software", "Sử dụng các PM ứng dụng"),
          group("policy", policyHead),
          group("web", "Trang/Cổng TTĐT", block === "district" ? 1 : "asTheyAre"),
          group("security", "An toàn thông tin số"),
          {
            head: "Điểm cộng",
            under: "Trong đó",
            shows: { is: "bonus", decimals: "asTheyAre" },
          },
        ],
      },
    ],
  };
}

/** Phần A and B of Thông báo 3136/TB-HĐTĐ with the headings printed there. */
export const khanhHoa2020Layout: Layout = [...blocks.flatMap(rankings), ...blocks.map(detailOf)];
