import { binhDinhMisprints } from "./binhDinhMisprints";
import { thanhHoaMisprints } from "./thanhHoaMisprints";

/** A cell of a published table that another figure or rule of the same document contradicts. */
export interface Misprint {
  /** Id of the regulation. */
  document: string;
  table: string;
  unit: string;
  /** Heading of its column; "stt" for the number of the line. */
  column: string;
  printed: string;
  expected: string;
  /** The other figures or cells that say so. */
  witness: string;
}

const dienKhanh = {
  document: "khanh-hoa-2020",
  unit: "UBND huyện Diên Khánh",
  column: "Tổng điểm",
  witness:
    "its seven scores in B.II make 913,5, and the three other totals of B.II that end in ,5 are " +
    "rounded up: 947,5 in 948; 922,5 in 923; 896,5 in 897",
};

const camRanhAndKhanhSon = {
  document: "khanh-hoa-egov-2020",
  table: "PL.I",
  column: "stt",
  witness:
    "87,10 of Cam Ranh stands above 87,19 of Khánh Sơn; the six other units stand by this score " +
    "(an order by result, then by readiness, would fit all eight, but no other table is ordered so)",
};

/**
 * The only tolerance of tests/cases. On it stands a cell for which another printed figure or a
 * printed rule of the same document gives another value, or that departs from what all other cells
 * of its column follow.
 */
export const misprints: readonly Misprint[] = [
  { ...dienKhanh, table: "II.1", printed: "913/1000", expected: "914/1000" },
  { ...dienKhanh, table: "II.1", column: "Tỷ lệ", printed: "91,3%", expected: "91,4%" },
  { ...dienKhanh, table: "B.II", printed: "913", expected: "914" },
  { ...camRanhAndKhanhSon, unit: "UBND thành phố Cam Ranh", printed: "3", expected: "4" },
  { ...camRanhAndKhanhSon, unit: "UBND huyện Khánh Sơn", printed: "4", expected: "3" },
  {
    document: "khanh-hoa-egov-2020",
    table: "PL.II",
    unit: "Phường Ninh Hải",
    column: "ĐIỀU KIỆN SẴN SÀNG / Tổng điểm",
    printed: "27,7",
    expected: "27,70",
    witness: "the 89 other scores of the column that are not whole have two decimals: 27,80; 28,10",
  },
  ...binhDinhMisprints,
  ...thanhHoaMisprints,
];

/** The misprints of one document. */
export const misprintsOf = (document: string): readonly Misprint[] =>
  misprints.filter((each) => each.document === document);

/** What the cell of a table of Khánh Hòa 2020, the sample's document, ought to show. */
export const mended = (table: string, unit: string, printed: string): string =>
  misprintsOf("khanh-hoa-2020").find(
    (each) => each.table === table && each.unit === unit && each.printed === printed,
  )?.expected ?? printed;
