import {
  type AnyColumn,
  regulationSections,
  type RegulationRows,
  type SaidInterval,
  type SectionId,
} from "../reading/regulation/regulationSections";
import { regulationSheetId } from "../reading/readRegulationId";
import type { Area, Sheet, Validation } from "../sheet/Sheet";
import { intervalText } from "../text/intervalText";
import { printedIntervalWords } from "../text/intervalWords";
import { regulationSheetWords as words } from "../text/regulationSheetWords";
import { page } from "./page";
import { rowHeight } from "./rowHeight";
import { styles } from "./styles";

/** Widths in points, from the left: a table uses as many of them as it has columns. */
const widths = [120, 130, 170, 150, 110, 90, 180, 120, 70, 70, 70, 70];

/** Empty rows in a table that has nothing in it, to be filled in. */
const blankRows = 2;

const noWords = 255; // characters: a longer list Excel does not take

/** The sheet "Quy định": its tables one below the other, the register of exemptions last. Blank where no rows are given. */
export function regulationSheet(rows: RegulationRows | undefined): Sheet {
  const cells: (string | number)[][] = [];
  const formats: string[][] = [];
  const areas: Sheet["areas"][number][] = [];
  const merges: Area[] = [];
  const rowHeights: number[] = [];
  const validations: Validation[] = [];
  const across = widths.length;
  const width = widths.reduce((sum, each) => sum + each, 0);
  const line = (values: readonly (string | number)[]): (string | number)[] =>
    Array.from({ length: across }, (_, at) => values[at] ?? "");
  const add = (values: (string | number)[], height: number): void => {
    cells.push(line(values));
    formats.push(line(values).map((value) => (typeof value === "number" ? "General" : "@")));
    rowHeights.push(height);
  };
  const heading = (text: string, style: (typeof styles)[keyof typeof styles]): void => {
    const area = { row: cells.length, column: 0, rows: 1, columns: across };
    areas.push({ area, style });
    merges.push(area);
    add([text], rowHeight([{ text, width, style }]));
  };

  heading(words.title, styles.title);
  heading(words.guide, styles.guide);
  for (const id of Object.keys(regulationSections) as SectionId[]) {
    const { title } = regulationSections[id];
    const columns = Object.entries<AnyColumn>(regulationSections[id].columns);
    add([], spacing);
    heading(title, styles.section);
    const headRow = cells.length;
    const heads = columns.map(([, { head }]) => head);
    const across = { column: 0, columns: columns.length };
    areas.push({ area: { row: headRow, rows: 1, ...across }, style: styles.head });
    add(heads, fitted(heads, styles.head));
    const given: readonly Readonly<Record<string, unknown>>[] = rows?.[id] ?? [];
    const lines = given.map((row) => columns.map(([key, column]) => cellOf(key, column, row[key])));
    const filled = lines.length > 0 ? lines : Array.from({ length: blankRows }, () => [""]);
    areas.push({ area: { row: headRow + 1, rows: filled.length, ...across }, style: styles.name });
    for (const values of filled) add(values, fitted(values, styles.name));
    const area = { row: headRow + 1, rows: filled.length, columns: 1 };
    columns.forEach(([key, { cell }], column) => {
      const offered = cell.words ?? (key === "block" ? blockIds(rows) : undefined);
      if (offered === undefined || offered.length === 0 || offered.join(",").length > noWords)
        return;
      validations.push({ area: { ...area, column }, words: offered, isOpen: !cell.words });
    });
  }
  return {
    id: regulationSheetId,
    name: words.name,
    cells,
    formats,
    areas,
    merges,
    validations,
    columnWidths: widths,
    rowHeights,
    frozenRows: 0,
    print: page("landscape", { first: 0, last: 0 }),
  };
}

const spacing = 10; // points between two tables

function cellOf(key: string, { cell }: AnyColumn, value: unknown): string | number {
  if (key === "said") return saidText(value as SaidInterval | undefined);
  return (cell.write as (value: unknown) => string | number)(value);
}

const saidText = (said: SaidInterval | undefined): string =>
  said === undefined
    ? ""
    : words.inferred(intervalText(said.interval, said.unit === "percent", printedIntervalWords));

const fitted = (values: readonly (string | number)[], style: typeof styles.head): number =>
  rowHeight(values.map((value, at) => ({ text: String(value), width: widths[at]!, style })));

const blockIds = (rows: RegulationRows | undefined): string[] =>
  (rows?.blocks ?? []).map(({ id }) => id).filter((id) => !id.includes(","));
