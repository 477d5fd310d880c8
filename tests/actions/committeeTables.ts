import print from "../cases/published/khanh-hoa-2020.json";
import type { CommitteeExemption, CommitteeLine, CommitteeTable } from "./committeeTable";

interface Cell {
  text: string;
  value?: number;
  max?: number;
}
interface Row {
  unit: string;
  cells: Record<string, Cell | undefined>;
}

const table = (id: string): Row[] => print.tables.find((each) => each.id === id)!.rows;

const web = 4;

/** 830, 827, 797 and 957 of 1000 in I.1; "-" and 97 of 100 in I.2.1. */
const exempt: Readonly<Record<string, CommitteeExemption>> = {
  "Văn phòng Ủy ban nhân dân tỉnh": { without: [web], less: [], unallocated: 70 },
  "Thanh tra tỉnh": { without: [], less: [{ group: web, points: 3 }], unallocated: 170 },
  "Ban Dân tộc": { without: [], less: [{ group: web, points: 3 }], unallocated: 200 },
  "Sở Ngoại vụ": { without: [], less: [{ group: web, points: 3 }], unallocated: 40 },
};

/** Lines of a detail table with the maximum and the penalty of the overall one, in Vietnamese alphabetical order. */
function lines(detail: string, overall: string): CommitteeLine[] {
  const printed = new Map(table(overall).map((row) => [row.unit, row.cells]));
  return table(detail)
    .map(({ unit, cells }) => {
      const scores = Object.entries(cells)
        .filter(([head]) => head.startsWith("Trong đó"))
        .map(([, cell]) => cell?.value ?? ("-" as const));
      const penalty = /^-(\d+) \((.+)\)$/.exec(printed.get(unit)?.["Ghi chú"]?.text ?? "");
      return {
        unit,
        groups: scores.slice(0, 6),
        bonus: scores[6] as number,
        penalty: penalty === null ? 0 : Number(penalty[1]),
        note: penalty?.[2] ?? "",
        maxScore: printed.get(unit)!["Tổng điểm"]!.max!,
        ...(unit in exempt && { exemption: exempt[unit]! }),
      };
    })
    .sort((a, b) => new Intl.Collator("vi").compare(a.unit, b.unit));
}

/** The three sheets of assets/samples/khanh-hoa-2020.xlsx. */
export const committeeTables: readonly CommitteeTable[] = [
  {
    sheet: "Sở ban ngành",
    appendix: "I.1",
    firstRow: 7,
    groupMax: [60, 60, 560, 120, 100, 100],
    roundsTotals: false,
    lines: lines("B.I", "I.1"),
  },
  {
    sheet: "Huyện",
    appendix: "II.1",
    firstRow: 7,
    groupMax: [200, 90, 490, 80, 40, 100],
    roundsTotals: true,
    lines: lines("B.II", "II.1"),
  },
  {
    sheet: "Đơn vị sự nghiệp",
    appendix: "III.1",
    firstRow: 7,
    groupMax: [60, 40, 360, 100, 70, 70],
    roundsTotals: false,
    lines: lines("B.III", "III.1"),
  },
];
