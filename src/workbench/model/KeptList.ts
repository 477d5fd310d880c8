import type { Metadata } from "./Metadata";
import { ModelError } from "./ModelError";

/** Things of one kind that are kept with a sheet, in its metadata under one key, in order. */
export class KeptList<T extends { readonly id: string }> {
  constructor(
    private readonly metadata: Metadata,
    private readonly key: string,
  ) {}

  /** Everything on the sheet with this id. */
  all(sheet: string): readonly T[] {
    return (this.metadata.sheet(sheet)[this.key] as readonly T[] | undefined) ?? [];
  }

  find(sheet: string, id: string): T | undefined {
    return this.all(sheet).find((each) => each.id === id);
  }

  /** Throws ItemNotFound where it is gone. */
  get(sheet: string, id: string): T {
    const found = this.find(sheet, id);
    if (!found) throw new ModelError("ItemNotFound", `There is nothing ${id} in ${this.key}.`);
    return found;
  }

  add(sheet: string, item: T): void {
    this.replace(sheet, [...this.all(sheet), item]);
  }

  /** Changes a part of it. Throws ItemNotFound. */
  change(sheet: string, id: string, part: Partial<T>): void {
    this.get(sheet, id);
    this.replace(
      sheet,
      this.all(sheet).map((each) => (each.id === id ? { ...each, ...part } : each)),
    );
  }

  /** Throws ItemNotFound. */
  remove(sheet: string, id: string): void {
    this.get(sheet, id);
    this.replace(
      sheet,
      this.all(sheet).filter((each) => each.id !== id),
    );
  }

  /** Everything anew; nothing is kept of an empty list. */
  replace(sheet: string, items: readonly T[]): void {
    this.metadata.setSheet(sheet, { [this.key]: items.length > 0 ? items : undefined });
  }
}
