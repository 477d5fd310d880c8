import { RichApiError } from "../protocol/RichApiError";

/** An error as Excel would report it. */
export interface Fault {
  code: string;
  message: string;
}

/** Misfortunes on request, so that a test can see what a person would see. */
export class Faults {
  private readonly failing = new Map<number, Fault>();
  private requests = 0;
  private isEditing = false;
  private editingEnds: (() => void)[] = [];

  /** The k-th request from now (1 is the next) fails before it does anything. */
  failRequest(k: number, fault: Fault): void {
    this.failing.set(this.requests + k, fault);
  }

  /** The person edits a cell until `endEditing`: requests wait if they allow it, else fail. */
  startEditing(): void {
    this.isEditing = true;
  }

  endEditing(): void {
    this.isEditing = false;
    for (const resume of this.editingEnds.splice(0)) resume();
  }

  /** Called before each request. Throws the error that was asked for. */
  async beforeRequest(waitsForCellEdit: boolean): Promise<void> {
    this.requests += 1;
    const fault = this.failing.get(this.requests);
    if (fault) throw new RichApiError(fault.code, fault.message);
    if (!this.isEditing) return;
    if (!waitsForCellEdit)
      throw new RichApiError(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      );
    await new Promise<void>((resume) => this.editingEnds.push(resume));
  }
}
