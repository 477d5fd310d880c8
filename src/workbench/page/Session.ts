import type { FunctionCalls } from "../calls/FunctionCalls";
import { createHost } from "../host/createHost";
import type { Host } from "../host/Host";
import type { Book } from "../model/Book";
import { createBook } from "../model/createBook";
import type { UniverParts } from "../model/Univer";
import type { Schema } from "../protocol/Schema";
import type { Loss } from "../xlsx/Loss";
import { Moves } from "../xlsx/Moves";
import type { OpenedFile } from "../xlsx/OpenedFile";
import { openXlsx } from "../xlsx/openXlsx";
import { saveXlsx } from "../xlsx/saveXlsx";
import { chartLayer } from "./charts/chartLayer";
import { onPicture } from "./onPicture";
import { type PaneFrame, paneFrame } from "./paneFrame";
import { undoOnlyOwn } from "./undoOnlyOwn";
import { UnsavedChanges } from "./UnsavedChanges";

/** What stays while workbooks come and go. */
export interface Surroundings {
  parts: UniverParts;
  functions: FunctionCalls;
  schema: Schema;
  requirementSets: Readonly<Record<string, string>>;
  /** Address of the add-in's pane. */
  paneAddress: string;
  /** Where the pane stands. */
  pane: HTMLElement;
  /** Told when the workbook stops or begins to be as in its file. */
  changed: (any: boolean) => void;
}

/** One workbook on screen, one host, one instance of the add-in, as in Excel. */
export class Session {
  readonly book: Book;
  readonly unsaved: UnsavedChanges;
  readonly frame: PaneFrame;
  readonly host: Host;
  private readonly moves: Moves;
  private readonly ends: (() => void)[];

  private constructor(
    private readonly around: Surroundings,
    private readonly opened: OpenedFile,
  ) {
    const { parts, functions, schema, requirementSets } = around;
    this.book = createBook(parts, functions, opened.snapshot);
    this.moves = new Moves(this.book);
    this.unsaved = new UnsavedChanges(parts, this.book, around.changed);
    this.ends = [chartLayer(parts, this.book), undoOnlyOwn(parts, this.book)];
    this.frame = paneFrame(around.paneAddress);
    const { transport: way } = this.frame;
    const transport = {
      ...way,
      send: (json: string) => {
        way.send(json);
        this.unsaved.look(); // with every answer to the add-in: what it asked for may have changed things
      },
    };
    this.host = createHost({ transport, schema, book: this.book, functions, requirementSets });
    this.loadPane();
  }

  /** The pane begins when the cells can be read: its scripts would keep the grid waiting. */
  private loadPane(): void {
    let pictures = 0;
    const stop = onPicture(this.around.parts, this.book.snapshot().id, () => {
      pictures += 1;
      if (pictures !== 2) return; // the first is drawn before the sheet has its measures
      this.frame.load(this.around.pane, this.host.windowName());
      stop();
    });
    this.ends.push(stop);
  }

  /** Opens a file in the grid and starts the add-in beside it. Rejects where the file is none. */
  static async open(around: Surroundings, data: ArrayBuffer): Promise<Session> {
    return new Session(around, await openXlsx(data));
  }

  /** What of the file that was opened will not be in the saved one, or not as Excel would write it. */
  get losses(): readonly Loss[] {
    return this.opened.losses;
  }

  /** The workbook as .xlsx; with it there are no unsaved changes. */
  async save(): Promise<ArrayBuffer> {
    const data = await saveXlsx(this.book, this.opened.file, this.moves);
    this.unsaved.saved();
    return data;
  }

  /** Takes workbook and add-in off the page. */
  close(): void {
    const { functions, parts } = this.around;
    this.frame.remove();
    this.host.dispose();
    this.unsaved.dispose();
    for (const end of this.ends) end();
    const unit = this.book.snapshot().id;
    this.book.dispose();
    functions.forget();
    functions.abandon();
    parts.api.disposeUnit(unit);
  }
}
