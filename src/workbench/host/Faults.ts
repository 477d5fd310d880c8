import { RichApiError } from "../protocol/RichApiError";

/** An error as Excel would report it. */
export interface Fault {
  code: string;
  message: string;
}

/** What happens to one request. */
interface Misfortune {
  fails?: Fault;
  /** The request is carried out, its answer never arrives. */
  lost?: Fault;
  /** So much of the request is carried out, from 0 to 1. */
  breaks?: { fault: Fault; share: number };
  milliseconds?: number;
  edits?: (() => void)[];
}

const connectionLost: Fault = {
  code: "RequestAborted",
  message: "The request was aborted during run time.",
};

/**
 * Misfortunes on request, so that a test can see what a person would see. Requests are counted from
 * the call on: 1 is the next.
 */
export class Faults {
  private readonly misfortunes = new Map<number, Misfortune>();
  private requests = 0;
  private isEditing = false;
  private editingEnds: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** The k-th request from now fails before it does anything. */
  failRequest(k: number, fault: Fault): void {
    this.at(k).fails = fault;
  }

  /** The k-th request from now is carried out, but the connection breaks: the add-in gets an error. */
  loseRequest(k: number, fault: Fault = connectionLost): void {
    this.at(k).lost = fault;
  }

  /**
   * The k-th request from now fails on its way: what its first actions did stays done, as in Excel.
   *
   * @param share how much of it is done, from 0 to 1
   */
  breakRequest(k: number, fault: Fault, share = 0.5): void {
    this.at(k).breaks = { fault, share };
  }

  /** The k-th request from now takes so much longer. */
  slowRequest(k: number, milliseconds: number): void {
    this.at(k).milliseconds = milliseconds;
  }

  /** A person does this between the (k - 1)-th and the k-th request from now. */
  beforeRequest(k: number, edit: () => void): void {
    (this.at(k).edits ??= []).push(edit);
  }

  /**
   * The person edits a cell until `endEditing`, or so long: requests wait where they allow it, else
   * they fail.
   */
  startEditing(milliseconds?: number): void {
    this.isEditing = true;
    clearTimeout(this.timer);
    if (milliseconds !== undefined) this.timer = setTimeout(() => this.endEditing(), milliseconds);
  }

  endEditing(): void {
    clearTimeout(this.timer);
    this.isEditing = false;
    for (const resume of this.editingEnds.splice(0)) resume();
  }

  /**
   * Called round each request: waits, lets the person act, carries it out, or a share of its actions
   * from 0 to 1. Throws the error that was asked for, `InvalidOperationInCellEditMode` while a cell is edited and the request does not wait.
   */
  async through<T>(waitsForCellEdit: boolean, carryOut: (share: number) => Promise<T>): Promise<T> {
    this.requests += 1;
    const found = this.misfortunes.get(this.requests) ?? {};
    const { fails, lost, breaks, milliseconds, edits = [] } = found;
    this.misfortunes.delete(this.requests);
    for (const edit of edits) edit();
    if (milliseconds !== undefined) await new Promise((done) => setTimeout(done, milliseconds));
    if (fails) throw new RichApiError(fails.code, fails.message);
    if (this.isEditing && !waitsForCellEdit)
      throw new RichApiError(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      );
    if (this.isEditing) await new Promise<void>((resume) => this.editingEnds.push(resume));
    const result = await carryOut(breaks?.share ?? 1);
    if (breaks) throw new RichApiError(breaks.fault.code, breaks.fault.message);
    if (lost) throw new RichApiError(lost.code, lost.message);
    return result;
  }

  private at(k: number): Misfortune {
    const request = this.requests + k;
    const found = this.misfortunes.get(request) ?? {};
    this.misfortunes.set(request, found);
    return found;
  }
}
