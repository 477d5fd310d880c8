import type { ColumnLayout } from "./ColumnLayout";
import type { Footnotes } from "./Footnotes";
import type { Layout, SheetLayout } from "./Layout";
import type { TableLayout, TierRows } from "./TableLayout";

/** A component table: its number, its measure, its titles and how its heading writes the maximum. */
interface Component {
  number: string;
  measure: string;
  titles: readonly string[];
  maxHead: "Tối đa: {maxScore}" | "Tối đa:{maxScore}";
  footnotes?: Footnotes;
}

/** A block, and the words that its tables have of their own. */
interface PrintedBlock {
  block: string;
  /** "1" */
  number: string;
  name: string;
  title: string;
  overallTitle: string;
  chartTitle: string;
  /** In the conclusion. */
  units: string;
  tierRows: TierRows;
  components: readonly Component[];
  footnotes?: Footnotes;
}

/** Widths of twelve columns on A4 across, margins 30 and 15 mm. */
const widths = [34, 150, 56, 56, 56, 56, 56, 56, 46, 48, 50, 50];

const small: TierRows = {
  texts: { Tốt: "Mức tốt", Khá: "Mức khá", "Trung bình": "Mức trung bình" },
  isNumbered: false,
};
const capital: TierRows = {
  texts: { Tốt: "Mức Tốt", Khá: "Mức Khá", "Trung bình": "Mức Trung bình" },
  isNumbered: false,
};

const group = (id: string, head: string): ColumnLayout => ({
  head,
  shows: { is: "criterion", id, decimals: "asTheyAre" },
});

/** The headings as printed: “Mục II” stands twice, and “đánh, xếp hạng”. */
const overallColumns: readonly ColumnLayout[] = [
  { head: "TT", shows: { is: "place", as: "1" } },
  { head: "Tên cơ quan", shows: { is: "unit" } },
  group("I", "Mục I Hạ tầng kỹ thuật CNTT"),
  group("II", "Mục II Ứng dụng CNTT trong hoạt động của CQNN"),
  group("III", "Mục II Trang thông tin điện tử"),
  group("IV", "Mục IV Công tác đảm bảo an toàn thông tin"),
  group("V", "Mục V Cơ chế, chính sách và các quy định thúc đẩy ứng dụng CNTT"),
  group("VI", "Mục VI Nhân lực và đầu tư cho ứng dụng CNTT"),
  { head: "Tổng điểm", shows: { is: "total", decimals: "asTheyAre" } },
  { head: "Tỷ lệ (%)", shows: { is: "ratio", sign: "%", full: "asOthers" } },
  { head: "Kết quả đánh giá, xếp hạng 2020", shows: { is: "earlierRank", year: 2020 } },
  { head: "Kết quả đánh, xếp hạng 2021", shows: { is: "rank", isMerged: true } },
];

const otherwise = "({mark}) {reason}";

function sheetOf(of: PrintedBlock): SheetLayout {
  const { block, number, name, title, tierRows } = of;
  const component = ({
    number: at,
    measure,
    titles,
    maxHead,
    footnotes,
  }: Component): TableLayout => ({
    is: "table",
    id: `${number}.${at}`,
    block,
    measure,
    titles,
    columns: [
      { head: "TT", shows: { is: "place", as: "1" } },
      { head: "Tên cơ quan", shows: { is: "unit" }, span: 4 },
      { head: `Tổng điểm (${maxHead})`, shows: { is: "total", decimals: "asTheyAre" }, span: 4 },
      { head: "Tỷ lệ (%)", shows: { is: "ratio", sign: "%", full: "asOthers" }, span: 3 },
    ],
    tierRows: small,
    unscoredText: "Không chấm điểm, đánh giá",
    ...(footnotes && { footnotes }),
  });
  return {
    id: number,
    name,
    orientation: "landscape",
    titles: [title],
    widths,
    continues: true,
    parts: [
      {
        is: "table",
        id: number,
        block,
        measure: "overall",
        titles: [`Bảng ${number}. ${of.overallTitle}`],
        columns: overallColumns,
        tierRows,
        ...(of.footnotes && { footnotes: of.footnotes }),
      },
      {
        is: "conclusion",
        block,
        measure: "overall",
        text: `Kết quả đánh giá {units} ${of.units}: {shares}.`,
        share: `mức {tier} {units} ${of.units}, chiếm {share}`,
        decimals: 1,
      },
      {
        is: "chart",
        id: `H.${number}`,
        block,
        measure: "overall",
        titles: [`Hình ${number}. ${of.chartTitle}`],
        heads: { tier: "Mức", units: "Số lượng", share: "Tỷ lệ (%)" },
        spans: [5, 4, 3],
        decimals: 1,
      },
      ...of.components.map(component),
    ],
  };
}

const departments = "các sở, ban, ngành";
const districts = "các huyện, thị xã, thành phố";

/** A component of the departments or the districts with its printed title. */
const component = (
  block: string,
  number: string,
  measure: string,
  title: string,
  maxHead: Component["maxHead"],
): Component => ({ number, measure, titles: [`Bảng ${block}.${number}. ${title}`], maxHead });

const ofDepartments: readonly Component[] = [
  component("1", "1", "I", `Xếp hạng tiêu chí thành phần về “Hạ tầng kỹ thuật CNTT” của ${departments}.`, "Tối đa: {maxScore}"), // prettier-ignore
  {
    number: "2.a",
    measure: "II.a",
    titles: [
      `Bảng 1.2 Xếp hạng tiêu chí thành phần về “Ứng dụng CNTT trong hoạt động của CQNN” tại ${departments}.`,
      "a. Đánh giá về ứng dụng CNTT trong hoạt động CQNN",
    ],
    maxHead: "Tối đa: {maxScore}",
  },
  {
    number: "2.b",
    measure: "II.b",
    titles: ["b. Đánh giá về cung cấp dịch vụ công trực tuyến:"],
    maxHead: "Tối đa:{maxScore}",
    footnotes: {
      marks: [
        {
          mark: "*",
          without: ["II.b.2"],
          text:
            "- Ghi chú ({mark}): Đơn vị không có danh mục TTHC thực hiện tiếp nhận hồ sơ, trả kết quả giải quyết " +
            "TTHC qua dịch vụ BCCI theo Quyết định số 3972/QĐ-UBND ngày 28/9/2021 của UBND tỉnh, thì của nhóm " +
            "tiêu chí số này là {maxScore2} điểm.",
        },
      ],
      otherwise: "- Ghi chú ({mark}): {reason}.",
    },
  },
  component("1", "3", "III", `Xếp hạng tiêu chí thành phần về “Trang thông tin điện tử” của ${departments}:`, "Tối đa: {maxScore}"), // prettier-ignore
  component("1", "4", "IV", `Xếp hạng tiêu chí thành phần về “Công tác đảm bảo an toàn, an ninh thông tin” của ${departments}:`, "Tối đa: {maxScore}"), // prettier-ignore
  component("1", "5", "V", `Xếp hạng tiêu chí thành phần về “Cơ chế, chính sách thúc đẩy ứng dụng CNTT” của ${departments}:`, "Tối đa: {maxScore}"), // prettier-ignore
  component("1", "6", "VI", `Xếp hạng tiêu chí thành phần về “Nguồn nhân lực và đầu tư cho ứng dụng CNTT” tại ${departments}:`, "Tối đa: {maxScore}"), // prettier-ignore
];

const ofDistricts: readonly Component[] = [
  component("2", "1", "I", `Xếp hạng tiêu chí thành phần về “Hạ tầng kỹ thuật CNTT” của ${districts}.`, "Tối đa: {maxScore}"), // prettier-ignore
  {
    number: "2.a",
    measure: "II.a",
    titles: [
      `Bảng 2.2 Xếp hạng tiêu chí thành phần về Ứng dụng CNTT trong hoạt động nội bộ tại UBND ${districts}.`,
      `a. Xếp hạng về Ứng dụng CNTT trong hoạt động nội bộ tại UBND ${districts}`,
    ],
    maxHead: "Tối đa: {maxScore}",
  },
  {
    number: "2.b",
    measure: "II.b",
    titles: ["b. Đánh giá về cung cấp dịch vụ công trực tuyến:"],
    maxHead: "Tối đa:{maxScore}",
  },
  component("2", "3", "III", `Xếp hạng tiêu chí thành phần về “Trang thông tin điện tử” của ${districts}.`, "Tối đa:{maxScore}"), // prettier-ignore
  component("2", "4", "IV", `Xếp hạng tiêu chí thành phần về “Công tác đảm bảo an toàn thông tin” của ${districts}.`, "Tối đa: {maxScore}"), // prettier-ignore
  component("2", "5", "V", `Xếp hạng tiêu chí thành phần về “Cơ chế, chính sách và các quy định thúc đẩy ứng dụng CNTT” của ${districts}.`, "Tối đa:{maxScore}"), // prettier-ignore
  component("2", "6", "VI", `Xếp hạng tiêu chí thành phần về “Nguồn nhân lực ứng dụng CNTT” của ${districts}.`, "Tối đa:{maxScore}"), // prettier-ignore
];

const listOfTables: SheetLayout = {
  id: "DM",
  name: "PL - Danh mục các Bảng số liệu",
  orientation: "portrait",
  titles: ["DANH MỤC CÁC BẢNG SỐ LIỆU"],
  widths: [34, 420],
  parts: [
    {
      is: "tableList",
      id: "DM",
      titles: [],
      heads: { place: "TT", title: "Tên bảng, hình" },
      spans: [1, 1],
    },
  ],
};

/** Bảng 1 to 2.6 of Quyết định 5136/QĐ-UBND with the headings printed there. */
export const binhDinh2021Layout: Layout = [
  listOfTables,
  sheetOf({
    block: "department",
    number: "1",
    name: "PL 1 - Sở, ban, ngành",
    title: `1. Đánh giá và xếp hạng mức độ ứng dụng CNTT của ${departments} trên địa bàn tỉnh`,
    overallTitle: `Xếp hạng tổng thể mức độ ứng dụng CNTT của ${departments}`,
    chartTitle: `Tỷ lệ các mức ứng dụng CNTT của ${departments}`,
    units: "cơ quan",
    tierRows: small,
    components: ofDepartments,
    footnotes: {
      marks: [
        {
          mark: "*",
          without: ["II.b.2"],
          text: "({mark}) là đơn vị có tổng điểm của 06 nhóm tiêu chí là {maxScore}",
        },
        {
          mark: "**",
          without: ["II.b"],
          text: "({mark}) là đơn vị có tổng điểm của 06 nhóm tiêu chí là {maxScore}",
        },
      ],
      otherwise,
    },
  }),
  sheetOf({
    block: "district",
    number: "2",
    name: "PL 2 - Huyện, thị xã, thành phố",
    title: `2. Đánh giá và xếp hạng mức độ ứng dụng CNTT đối với ${districts}`,
    overallTitle: `Xếp hạng tổng thể mức độ ứng dụng CNTT của ${districts}`,
    chartTitle: `Tỷ lệ các mức ứng dụng CNTT của ${districts}`,
    units: "địa phương",
    tierRows: capital,
    components: ofDistricts,
    footnotes: { marks: [], otherwise },
  }),
];
