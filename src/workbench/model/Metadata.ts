import type { UniverBook } from "./UniverBook";

/** What Univer has no place for (page layout, settings, protection): plain JSON kept in the snapshot. */
export class Metadata {
  constructor(private readonly book: UniverBook) {}

  /** Everything kept with a sheet, by key. */
  sheet(id: string): Record<string, unknown> {
    return this.book.sheet(id).getCustomMetadata() ?? {};
  }

  /** Adds to what is kept with a sheet; a key set to undefined is dropped. */
  setSheet(id: string, part: object): void {
    this.book.sheet(id).setCustomMetadata(joined(this.sheet(id), part));
  }

  /** Everything kept with the workbook, by key. */
  workbook(): Record<string, unknown> {
    return this.book.workbook.getCustomMetadata() ?? {};
  }

  /** Adds to what is kept with the workbook; a key set to undefined is dropped. */
  setWorkbook(part: object): void {
    this.book.workbook.setCustomMetadata(joined(this.workbook(), part));
  }
}

function joined(kept: Record<string, unknown>, part: object): Record<string, unknown> {
  const all = Object.entries({ ...kept, ...part });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}
