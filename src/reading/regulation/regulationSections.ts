import type { Interval } from "../../regulations/Source";
import { regulationWords as words } from "./regulationWords";
import type { CellValue } from "../../sheet/SheetCells";
import type { CellCodec, CellReading } from "./CellCodec";
import * as cells from "./cellCodecs";

/** A column of a table of the sheet "Quy định". */
export interface SheetColumn<T> {
  head: string;
  cell: CellCodec<T>;
}

/** A column of whatever holds. */
export interface AnyColumn {
  head: string;
  cell: {
    write: (value: never) => string | number;
    read: (value: CellValue, format: string) => CellReading<unknown>;
    words?: readonly string[];
  };
}

/** What stands in one row under these columns. */
export type RowUnder<C> = {
  [K in keyof C]: C[K] extends SheetColumn<infer T> ? T : never;
};

const column = <T>(head: string, cell: CellCodec<T>): SheetColumn<T> => ({ head, cell });

/** The words of an interval, which are written and not read: the four cells beside them are. */
export interface SaidInterval {
  interval: Interval;
  unit: "percent" | "points";
}

/** The heading of the column that says an interval in words. */
const said: SheetColumn<SaidInterval | undefined> = {
  head: "Suy ra",
  cell: { write: () => "", read: () => ({ value: undefined }) },
};

const source = column("Căn cứ", cells.anyText);
const measures = column("Nội dung số", cells.someOf);
const interval = {
  said,
  above: column("Khoảng: trên", cells.maybe(cells.number)),
  atLeast: column("Khoảng: từ", cells.maybe(cells.number)),
  below: column("Khoảng: dưới", cells.maybe(cells.number)),
  atMost: column("Khoảng: đến", cells.maybe(cells.number)),
};
const decimals = column("Số chữ số thập phân", cells.number);

/**
 * The tables of the sheet "Quy định", top to bottom, one thing a row. To add, drop or rename a
 * column, edit this table: writing and reading follow. The register of exemptions is last, so that a
 * line can be added below it.
 */
export const regulationSections = {
  general: {
    title: "Thông tin chung",
    columns: {
      id: column("Mã quy định", cells.text),
      label: column("Tên ngắn", cells.text),
      year: column("Năm đánh giá", cells.number),
      decimalMark: column("Dấu thập phân", cells.oneOf(words.decimalMark)),
      layout: column("Mẫu phụ lục", cells.maybe(cells.text)),
    },
  },
  documents: {
    title: "Văn bản",
    columns: {
      is: column("Loại", cells.oneOf(words.document)),
      number: column("Số, ký hiệu", cells.maybe(cells.text)),
      date: column("Ngày", cells.date),
      issuer: column("Cơ quan ban hành", cells.text),
    },
  },
  blocks: {
    title: "Khối",
    columns: {
      id: column("Mã khối", cells.text),
      label: column("Tên khối", cells.text),
      names: column("Tên khác", cells.list),
      points: column("Điểm tối đa", cells.maybe(cells.pointsOrUnknown)),
      source,
      ...interval,
    },
  },
  criteria: {
    title: "Nhóm và tiêu chí",
    columns: {
      id: column("Mã", cells.text),
      parent: column("Thuộc", cells.maybe(cells.text)),
      label: column("Tên nhóm, tiêu chí", cells.maybe(cells.text)),
      names: column("Tên khác", cells.list),
      block: column("Khối", cells.maybe(cells.text)),
      points: column("Điểm tối đa", cells.maybe(cells.pointsOrUnknown)),
      source,
      ...interval,
    },
  },
  weights: {
    title: "Trọng số của nhóm",
    columns: {
      group: column("Mã nhóm", cells.text),
      factor: column("Hệ số", cells.number),
      source,
      ...interval,
    },
  },
  rules: {
    title: "Cách chấm tiêu chí",
    columns: {
      criterion: column("Mã tiêu chí", cells.text),
      kind: column("Cách chấm", cells.maybe(cells.oneOf(words.rule))),
      atLeast: column("Từ (%)", cells.maybe(cells.number)),
      above: column("Trên (%)", cells.maybe(cells.number)),
      points: column("Điểm", cells.maybe(cells.number)),
      decimals: column("Số chữ số thập phân", cells.maybe(cells.number)),
      source,
    },
  },
  added: {
    title: "Điểm cộng, điểm trừ",
    columns: {
      is: column("Loại", cells.oneOf(words.added)),
      label: column("Tên cột", cells.text),
      names: column("Tên khác", cells.list),
      isWithinMax: column("Chỉ tính đến điểm tối đa", cells.maybe(cells.yesNo)),
      source,
      points: column("Mức trần", cells.maybe(cells.pointsOrUnknown)),
      capSource: column("Căn cứ mức trần", cells.anyText),
      ...interval,
    },
  },
  stage: {
    title: "Giai đoạn được xếp hạng",
    columns: {
      counts: column("Giai đoạn", cells.oneOf(words.stage)),
      openPoint: column("Điều chưa rõ", cells.maybe(cells.text)),
      source,
    },
  },
  measures: {
    title: "Nội dung xếp hạng",
    columns: {
      number: column("Nội dung số", cells.text),
      id: column("Mã nội dung", cells.text),
      label: column("Tên nội dung", cells.text),
      blocks: column("Khối", cells.someOf),
      of: column("Gồm nhóm, tiêu chí", cells.list),
    },
  },
  roundings: {
    title: "Làm tròn",
    columns: {
      measures,
      of: column("Làm tròn", cells.oneOf(words.rounded)),
      decimals,
      when: column("Thời điểm", cells.maybe(cells.oneOf(words.when))),
      source,
    },
  },
  gradings: {
    title: "Xếp loại theo",
    columns: { measures, on: column("Theo", cells.oneOf(words.basis)), source },
  },
  tiers: {
    title: "Thang xếp loại",
    columns: {
      measures,
      label: column("Mức", cells.text),
      from: column("Từ", cells.maybe(cells.number)),
      beyond: column("Trên", cells.maybe(cells.number)),
      to: column("Đến", cells.maybe(cells.number)),
      isUnranked: column("Không xếp hạng", cells.maybe(cells.yesNo)),
      source,
      ...interval,
    },
  },
  rankings: {
    title: "Xếp hạng",
    columns: {
      measures,
      on: column("Theo", cells.oneOf(words.basis)),
      ties: column("Đồng hạng", cells.oneOf(words.ties)),
      scope: column("Phạm vi", cells.oneOf(words.scope)),
      source,
    },
  },
  listings: {
    title: "Thứ tự trong bảng",
    columns: {
      measures,
      by: column("Thứ tự", cells.oneOf(words.order)),
      isWithinParents: column("Theo từng đơn vị cấp trên", cells.maybe(cells.yesNo)),
      equals: column("Khi bằng nhau", cells.text),
      alphabet: column("Thứ tự chữ", cells.oneOf(words.alphabet)),
      unscored: column("Đơn vị chưa có điểm", cells.oneOf(words.unscored)),
      source,
    },
  },
  exempting: {
    title: "Cách tính khi được miễn",
    columns: {
      effect: column("Cách tính", cells.oneOf(words.effect)),
      decimals: column("Số chữ số thập phân", cells.maybe(cells.number)),
      source,
    },
  },
  exemptions: {
    title: "Miễn",
    columns: {
      unit: column("Đơn vị được miễn", cells.maybe(cells.text)),
      block: column("Khối", cells.maybe(cells.text)),
      without: column("Nhóm, tiêu chí không có", cells.maybe(cells.text)),
      points: column("Số điểm", cells.maybe(cells.number)),
      reason: column("Lý do", cells.anyText),
      source,
      number: column("Số văn bản", cells.maybe(cells.text)),
      date: column("Ngày văn bản", cells.maybe(cells.date)),
    },
  },
} as const;

export type SectionId = keyof typeof regulationSections;

/** A row of one table. */
export type RowOf<S extends SectionId> = RowUnder<(typeof regulationSections)[S]["columns"]>;

/** The rows of every table. */
export type RegulationRows = { [S in SectionId]: readonly RowOf<S>[] };
