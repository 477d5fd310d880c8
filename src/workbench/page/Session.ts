import type { FunctionCalls } from "../calls/FunctionCalls";
import { createHost } from "../host/createHost";
import type { Host } from "../host/Host";
import type { Book } from "../model/Book";
import { createBook } from "../model/createBook";
import type { UniverParts } from "../model/Univer";
import type { Schema } from "../protocol/Schema";
import { Moves } from "../xlsx/Moves";
import type { OpenedFile } from "../xlsx/OpenedFile";
import { openXlsx } from "../xlsx/openXlsx";
import { saveXlsx } from "../xlsx/saveXlsx";
import { type PaneFrame, paneFrame } from "./paneFrame";

/** One workbook on screen, one host, one instance of the add-in, as in Excel. */
export class Session {
  readonly host: Host;
  readonly book: Book;
  private readonly frame: PaneFrame;

  private constructor(
    private readonly parts: UniverParts,
    private readonly functions: FunctionCalls,
    schema: Schema,
    opened: OpenedFile,
    container: HTMLElement,
  ) {
    this.book = createBook(parts, functions, opened.snapshot);
    this.file = opened.file;
    this.moves = new Moves(this.book);
    this.frame = paneFrame("/taskpane.html");
    this.host = createHost({
      transport: this.frame.transport,
      schema,
      book: this.book,
      functions,
    });
    this.frame.load(container, this.host.windowName());
  }

  private readonly file: ArrayBuffer;
  private readonly moves: Moves;

  /** Opens a file in the grid and starts the add-in beside it. Rejects where the file is none. */
  static async open(
    parts: UniverParts,
    functions: FunctionCalls,
    schema: Schema,
    data: ArrayBuffer,
    container: HTMLElement,
  ): Promise<Session> {
    const opened = await openXlsx(data);
    return new Session(parts, functions, schema, opened, container);
  }

  save(): Promise<ArrayBuffer> {
    return saveXlsx(this.book, this.file, this.moves);
  }

  /** Takes workbook and add-in off the page. */
  close(): void {
    this.frame.remove();
    this.host.dispose();
    const unit = this.book.snapshot().id;
    this.book.dispose();
    this.functions.forget();
    this.functions.abandon();
    this.parts.api.disposeUnit(unit);
  }
}
