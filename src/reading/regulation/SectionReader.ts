import type { CellGrid } from "../CellGrid";
import { foldedName } from "../foldedName";
import type { Place, Problem } from "../Problem";
import type { CellFault } from "./CellCodec";
import {
  type AnyColumn,
  regulationSections,
  type RowOf,
  type SectionId,
} from "./regulationSections";

/** One row of a table of the sheet "Quy định", and where it stands. */
export interface ReadRow<S extends SectionId> {
  /** Undefined under a column whose cell says nothing that can be used: that is told already. */
  values: RowOf<S>;
  isTold: (column: keyof RowOf<S>) => boolean;
  /** The cell under a column. */
  place: (column: keyof RowOf<S>) => Place;
}

/** Where a table of the sheet stands; rows and columns from 0. */
export interface FoundSection {
  titleRow: number;
  headRow: number;
  /** The last row before the next table or the end of the sheet. */
  lastRow: number;
  /** By key of the column; a column that is not there is absent. */
  columns: ReadonlyMap<string, number>;
}

/**
 * The tables of the sheet "Quy định" as they stand on it: each begins with a row that holds only its
 * title, and its headings below. Columns may be moved, and others added; they are not read.
 */
export class SectionReader {
  readonly problems: Problem[] = [];
  readonly #told = new Set<string>();
  readonly #found: ReadonlyMap<SectionId, FoundSection>;

  constructor(private readonly grid: CellGrid) {
    this.#found = this.#find();
  }

  /** Whether the sheet has any of the tables: it then is the regulation and not only its name. */
  get isFull(): boolean {
    return this.#found.size > 0;
  }

  section(id: SectionId): FoundSection | undefined {
    return this.#found.get(id);
  }

  /** The rows of a table that hold something; what a cell says wrongly is a problem. */
  rows<S extends SectionId>(id: S): ReadRow<S>[] {
    const section = this.#found.get(id);
    if (section === undefined) return [];
    const columns = Object.entries<AnyColumn>(regulationSections[id].columns);
    const rows: ReadRow<S>[] = [];
    for (let row = section.headRow + 1; row <= section.lastRow; row += 1) {
      const isBlank = ([key]: [string, AnyColumn]): boolean =>
        key === "said" || this.grid.isBlank(row, section.columns.get(key) ?? -1);
      if (columns.every(isBlank)) continue;
      const place = (key: PropertyKey): Place =>
        this.grid.place(row, section.columns.get(String(key)) ?? this.grid.firstColumn);
      const values = columns.map(([key, { head, cell }]) => {
        const at = section.columns.get(key) ?? -1;
        const read = cell.read(this.grid.value(row, at), this.grid.format(row, at));
        if ("value" in read) return [key, read.value];
        this.complain(place(key), head, read.fault, cell.words);
        return [key, undefined];
      });
      rows.push({
        values: Object.fromEntries(values) as RowOf<S>,
        isTold: (key) => this.#hasTold(place(key)),
        place,
      });
    }
    return rows;
  }

  /** The only row of a table that has one; undefined where it is missing, which is a problem. */
  only<S extends SectionId>(id: S): ReadRow<S> | undefined {
    const [first, second] = this.rows(id);
    const { title, columns } = regulationSections[id];
    if (second !== undefined) {
      const [key] = Object.keys(columns) as (keyof RowOf<S>)[];
      this.problems.push({ severity: "error", kind: "extraRow", at: second.place(key!), section: title }); // prettier-ignore
    }
    if (first === undefined)
      this.problems.push({ severity: "error", kind: "missingSection", at: this.titlePlace(id), section: title }); // prettier-ignore
    return first;
  }

  /** Says what is wrong with a cell. */
  complain(at: Place, column: string, because: CellFault, known?: readonly string[]): void {
    this.#told.add(at.cell);
    this.problems.push({
      severity: "error",
      kind: "regulationCell",
      at,
      column,
      given: this.#textAt(at),
      because,
      ...(known && { known }),
    });
  }

  #hasTold({ cell }: Place): boolean {
    return this.#told.has(cell);
  }

  /** The title of a table, or the first cell of the sheet where it has none. */
  titlePlace(id: SectionId): Place {
    const section = this.#found.get(id);
    return this.grid.place(section?.titleRow ?? this.grid.firstRow, this.grid.firstColumn);
  }

  #textAt({ cell }: Place): string {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column =
      Array.from(letters).reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) - 1;
    return this.grid.text(Number(row) - 1, column);
  }

  #find(): Map<SectionId, FoundSection> {
    const found: { id: SectionId; titleRow: number; headRow: number }[] = [];
    const ids = Object.keys(regulationSections) as SectionId[];
    const filled: number[] = [];
    for (let row = this.grid.firstRow; row <= this.grid.lastRow; row += 1)
      if (this.grid.textsOf(row).length > 0) filled.push(row);
    filled.forEach((row, at) => {
      const headRow = filled[at + 1];
      const [title, ...more] = this.grid.textsOf(row).map(foldedName);
      if (headRow === undefined || more.length > 0) return;
      const id = ids.find((each) => foldedName(regulationSections[each].title) === title);
      if (id !== undefined && this.#columnsOf(id, headRow).size >= 2)
        found.push({ id, titleRow: row, headRow });
    });
    const sections = new Map<SectionId, FoundSection>();
    found.forEach(({ id, titleRow, headRow }, at) => {
      const lastRow = (found[at + 1]?.titleRow ?? this.grid.lastRow + 1) - 1;
      const { title, columns } = regulationSections[id];
      const first = sections.get(id);
      const here = this.grid.place(titleRow, this.grid.firstColumn);
      if (first !== undefined) {
        const before = this.grid.place(first.titleRow, this.grid.firstColumn);
        this.problems.push({ severity: "error", kind: "sectionTwice", at: here, section: title, first: before }); // prettier-ignore
        return;
      }
      const standing = this.#columnsOf(id, headRow);
      for (const [key, { head }] of Object.entries<AnyColumn>(columns))
        if (!standing.has(key) && key !== "said")
          this.problems.push({ severity: "error", kind: "missingColumn", at: this.grid.place(headRow, this.grid.firstColumn), column: head }); // prettier-ignore
      sections.set(id, { titleRow, headRow, lastRow, columns: standing });
    });
    return sections;
  }

  #columnsOf(id: SectionId, row: number): Map<string, number> {
    const found = new Map<string, number>();
    for (const [key, { head }] of Object.entries<AnyColumn>(regulationSections[id].columns)) {
      const column = this.grid
        .columns()
        .find((each) => foldedName(this.grid.text(row, each)) === foldedName(head));
      if (column !== undefined) found.set(key, column);
    }
    return found;
  }
}
