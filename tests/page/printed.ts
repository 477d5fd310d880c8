import print from "../cases/published/khanh-hoa-2020.json";

interface PrintedRow {
  stt: string;
  unit: string;
  cells: Record<string, { text: string } | undefined>;
}

/** Where the print contradicts itself; the witness is named in tests/cases/khanh-hoa-2020.test.ts. */
const misprints: readonly { unit: string; printed: string; expected: string }[] = [
  { unit: "UBND huyện Diên Khánh", printed: "913/1000", expected: "914/1000" },
  { unit: "UBND huyện Diên Khánh", printed: "91,3%", expected: "91,4%" },
];

const mended = (unit: string, text: string): string =>
  misprints.find((each) => each.unit === unit && each.printed === text)?.expected ?? text;

/** The overall rankings as printed, line by line, the heading row first. */
export const printedTables: readonly { id: string; lines: string[][] }[] = print.tables
  .filter((table) => table.kind === "overall")
  .map(({ id, sttHeader, unitHeader, columns, rows }) => ({
    id,
    lines: [
      [sttHeader, unitHeader, ...columns],
      ...(rows as PrintedRow[]).map(({ stt, unit, cells }) => [
        stt,
        unit,
        ...columns.map((column) => mended(unit, cells[column]?.text ?? "")),
      ]),
    ],
  }));
