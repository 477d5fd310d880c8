import type { Area } from "../../../src/sheet/Sheet";
import type { CellValue, SheetCells } from "../../../src/sheet/SheetCells";

/** A worksheet whose cells can be changed; `touched` are the addresses that were. */
export interface MutableSheet {
  name: string;
  values: CellValue[][];
  formats: string[][];
  merges: Area[];
  touched: Set<string>;
}

/** Whole numbers below a bound, by a seed. */
export type Below = (bound: number) => number;

/** One mistake of a person's hand; what it draws, `below` decides. */
export type Mutation = (sheet: MutableSheet, below: Below) => void;

const touch = ({ touched }: MutableSheet, row: number, column: number): void => {
  touched.add(`${row}/${column}`);
};

function set(sheet: MutableSheet, row: number, column: number, value: CellValue, format?: string) {
  if (sheet.values[row]![column] !== value || (format ?? "") !== "") touch(sheet, row, column);
  sheet.values[row]![column] = value;
  if (format !== undefined) sheet.formats[row]![column] = format;
}

/** A cell that holds something. */
function filled({ values }: MutableSheet, below: Below): [row: number, column: number] {
  for (;;) {
    const row = below(values.length);
    const column = below(values[row]!.length);
    if (values[row]![column] !== "") return [row, column];
  }
}

const deleteCell: Mutation = (sheet, below) => {
  const [row, column] = filled(sheet, below);
  set(sheet, row, column, "");
};

/** Insert > Shift right, and Delete > Shift left: the rest of the row moves by one. */
const shiftRow: Mutation = (sheet, below) => {
  const [row, column] = filled(sheet, below);
  const line = sheet.values[row]!;
  const rest = below(2) === 0 ? ["", ...line.slice(column, -1)] : [...line.slice(column + 1), ""];
  rest.forEach((value, at) => set(sheet, row, column + at, value));
};

/** Insert > Shift down, and Delete > Shift up: the rest of the column moves by one. */
const shiftColumn: Mutation = (sheet, below) => {
  const [row, column] = filled(sheet, below);
  const line = sheet.values.map((each) => each[column]!);
  const isDown = below(2) === 0;
  if (isDown && line.at(-1) !== "") addRow(sheet);
  const all = sheet.values.map((each) => each[column]!);
  const rest = isDown ? ["", ...all.slice(row, -1)] : [...all.slice(row + 1), ""];
  rest.forEach((value, at) => set(sheet, row + at, column, value));
};

function addRow(sheet: MutableSheet): void {
  const width = sheet.values[0]!.length;
  sheet.values.push(Array<CellValue>(width).fill(""));
  sheet.formats.push(Array<string>(width).fill("General"));
}

/** Of merged cells only the first keeps its value. */
const mergeCells: Mutation = (sheet, below) => {
  const [row, column] = filled(sheet, below);
  const [rows, columns] = [1 + below(2), 1 + below(2)];
  for (let r = row; r < Math.min(row + rows, sheet.values.length); r += 1)
    for (let c = column; c < Math.min(column + columns, sheet.values[r]!.length); c += 1)
      if (r !== row || c !== column) set(sheet, r, c, "");
  touch(sheet, row, column);
  sheet.merges.push({ row, column, rows, columns });
};

const toText: Mutation = (sheet, below) => {
  const [row, column] = filled(sheet, below);
  const value = sheet.values[row]![column]!;
  if (typeof value !== "number") return;
  const plain = String(value);
  const texts = [
    plain,
    plain.replace(".", ","),
    `\u00a0${plain} `,
    `${plain.replace(".", ",")} điểm`,
  ];
  set(sheet, row, column, texts[below(texts.length)]!);
  touch(sheet, row, column);
};

const toDate: Mutation = (sheet, below) => {
  const [row, column] = filled(sheet, below);
  set(sheet, row, column, 43_831 + below(366), below(2) === 0 ? "d-mmm" : "dd/mm/yyyy");
};

const toError: Mutation = (sheet, below) => {
  const [row, column] = filled(sheet, below);
  const errors = ["#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?"];
  set(sheet, row, column, errors[below(errors.length)]!);
};

const toMarker: Mutation = (sheet, below) => {
  const [row, column] = filled(sheet, below);
  const markers = ["-", "–", "x", "Không chấm điểm, đánh giá", "Chưa nộp"];
  set(sheet, row, column, markers[below(markers.length)]!);
};

const toNfd: Mutation = (sheet, below) => {
  const [row, column] = filled(sheet, below);
  const value = sheet.values[row]![column]!;
  if (typeof value === "string") set(sheet, row, column, value.normalize("NFD"));
};

const insertBlankRow: Mutation = (sheet, below) => {
  const row = below(sheet.values.length + 1);
  const width = sheet.values[0]!.length;
  sheet.values.splice(row, 0, Array<CellValue>(width).fill(""));
  sheet.formats.splice(row, 0, Array<string>(width).fill("General"));
  sheet.merges = sheet.merges.map((area) =>
    area.row >= row ? { ...area, row: area.row + 1 } : area,
  );
  const moved = [...sheet.touched].map((address) => {
    const [r, c] = address.split("/").map(Number) as [number, number];
    return r >= row ? `${r + 1}/${c}` : address;
  });
  sheet.touched.clear();
  for (const address of moved) sheet.touched.add(address);
};

/** By name, so that a failure says what was done. */
export const mutations: Readonly<Record<string, Mutation>> = {
  deleteCell,
  shiftRow,
  shiftColumn,
  mergeCells,
  toText,
  toDate,
  toError,
  toMarker,
  toNfd,
  insertBlankRow,
};

/** A copy that can be changed. */
export const mutable = ({ name, values, formats, merges }: SheetCells): MutableSheet => ({
  name,
  values: values.map((row) => [...row]),
  formats: formats.map((row) => [...row]),
  merges: [...(merges ?? [])],
  touched: new Set(),
});
