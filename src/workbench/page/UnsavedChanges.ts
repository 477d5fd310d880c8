import type { Book } from "../model/Book";
import type { UniverParts } from "../model/Univer";
import { onEdit } from "./onEdit";

/** Whether a workbook has changes that are not in a file. */
export class UnsavedChanges {
  private isEdited = false;
  private kept: string;
  private wasAny = false;
  private readonly stop: () => void;

  /** Watches a workbook from now on; `changed` is told when it stops or begins to be as in its file. */
  constructor(
    parts: UniverParts,
    private readonly book: Book,
    private readonly changed: (any: boolean) => void,
  ) {
    this.kept = this.metadata();
    this.stop = onEdit(parts, book.snapshot().id, () => {
      this.isEdited = true;
      this.look();
    });
  }

  get any(): boolean {
    return this.isEdited || this.kept !== this.metadata();
  }

  /** Looks whether something changed that Univer does not tell of: settings, charts, page layout. */
  look(): void {
    const { any } = this;
    if (any === this.wasAny) return;
    this.wasAny = any;
    this.changed(any);
  }

  /** The workbook is in a file as it is now. */
  saved(): void {
    this.isEdited = false;
    this.kept = this.metadata();
    this.look();
  }

  dispose(): void {
    this.stop();
  }

  private metadata(): string {
    const { metadata, sheets } = this.book;
    return JSON.stringify([metadata.workbook(), sheets.ids().map((id) => metadata.sheet(id))]);
  }
}
