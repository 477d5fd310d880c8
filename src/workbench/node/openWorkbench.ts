import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DOMWindow } from "jsdom";
import { FunctionCalls } from "../calls/FunctionCalls";
import type { FunctionMetadata } from "../calls/FunctionMetadata";
import { createHost } from "../host/createHost";
import type { CommandResult, Host } from "../host/Host";
import type { Book } from "../model/Book";
import { createBook } from "../model/createBook";
import type { CellValue } from "../model/CellValue";
import { parseAddress } from "../model/address";
import type { Area } from "../model/Area";
import type { Schema } from "../protocol/Schema";
import type { Loss } from "../xlsx/Loss";
import { Moves } from "../xlsx/Moves";
import { openXlsx } from "../xlsx/openXlsx";
import { saveXlsx } from "../xlsx/saveXlsx";
import { AddinPage } from "./AddinPage";
import { headlessUniver } from "./headlessUniver";
import { officeSchema } from "./officeSchema";
import { officeJsFolder } from "./pageFiles";

export interface WorkbenchOptions {
  /** The workbook to open; an empty one where none is given. */
  xlsx?: Uint8Array;
  locale?: string;
  /** Folder of the production build. */
  dist?: string;
  requirementSets?: Readonly<Record<string, string>>;
}

/** An emulated Excel with the production add-in loaded, in Node. */
export interface Workbench {
  readonly host: Host;
  readonly book: Book;
  /** The pane's page. */
  readonly window: DOMWindow;
  /** What of the opened file saving does not keep, or not as Excel would. */
  readonly losses: readonly Loss[];
  /** Errors of the page's scripts that nobody caught. */
  readonly pageErrors: readonly string[];
  /**
   * `Excel.run` in the pane's page: what an add-in's own script would do. Resolves when the batch is
   * done and calculation and events have come to rest.
   */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Presses a ribbon button by its function; resolves when the command and what follows is done. */
  press(command: string): Promise<CommandResult>;
  /** The words of the pane, single-spaced. */
  paneText(): string;
  /** Resolves when the pane says this; rejects with what it says instead after five seconds. */
  paneSays(text: string): Promise<void>;
  /** Types into cells, as a person does; `address` of the area, or of its first cell for one value. */
  enter(sheet: string, address: string, value: CellValue | readonly CellValue[][]): void;
  values(sheet: string, address: string): CellValue[][];
  /** Cells as displayed. */
  text(sheet: string, address: string): string[][];
  /** Resolves when calculation, custom functions and requests have come to rest. */
  settle(): Promise<void>;
  save(): Promise<Uint8Array>;
  close(): void;
}

let schema: Schema | undefined;

function functionsOf(dist: string): FunctionCalls {
  const metadata = JSON.parse(readFileSync(join(dist, "functions.json"), "utf8")) as {
    allowErrorForDataTypeAny?: boolean;
    functions: FunctionMetadata[];
  };
  const forAll = metadata.allowErrorForDataTypeAny ?? false;
  return new FunctionCalls(
    "EGI",
    metadata.functions.map((each) => ({ allowErrorForDataTypeAny: forAll, ...each })),
  );
}

/** How long the add-in may take to load, and a command to run: five minutes, as in Excel. */
const patience = { load: 30_000, command: 300_000 };

/** Rejects in these words where it takes longer. */
async function within<T>(work: Promise<T>, milliseconds: number, late: () => string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const lateness = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(late())), milliseconds);
  });
  try {
    return await Promise.race([work, lateness]);
  } finally {
    clearTimeout(timer);
  }
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Opens a workbook in the emulated Excel with the add-in loaded and ready. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { xlsx, dist = "dist" } = options;
  const functions = functionsOf(dist);
  const opened = xlsx && (await openXlsx(xlsx.slice().buffer));
  const book = createBook(headlessUniver(functions), functions, opened?.snapshot);
  const moves = new Moves(book);
  const page = new AddinPage(dist);
  schema ??= officeSchema(officeJsFolder);
  const host = createHost({
    transport: page.transport,
    schema,
    book,
    functions,
    ...(options.locale !== undefined && { locale: options.locale }),
    ...(options.requirementSets && { requirementSets: options.requirementSets }),
  });
  page.load(host.windowName());
  await within(host.ready(), patience.load, () =>
    ["The add-in did not load.", ...page.errors].join("\n"),
  );

  const sheetNamed = (name: string): string => {
    const found = book.sheets.find(name);
    if (found === undefined) throw new Error(`There is no sheet ${name}`);
    return found;
  };
  const areaAt = (address: string): Area => {
    const found = parseAddress(address);
    if (!found) throw new Error(`${address} is no address`);
    return found;
  };
  const settle = async () => {
    let requests: number;
    do {
      requests = host.log.length;
      await book.calculation.settled();
      await host.idle();
      await pause(5); // the page's own timers: what it does next is asked within them
    } while (host.log.length > requests);
  };
  const paneText = () => page.window.document.body.textContent.replaceAll(/\s+/g, " ").trim();

  return {
    host,
    book,
    window: page.window,
    losses: opened?.losses ?? [],
    pageErrors: page.errors,
    run: async (batch) => {
      const { Excel: excel } = page.window as unknown as { Excel: typeof Excel };
      try {
        return await excel.run(batch);
      } finally {
        await settle();
      }
    },
    press: async (command) => {
      const late = () => [`The command ${command} did not end.`, ...page.errors].join("\n");
      const result = await within(host.runCommand(command), patience.command, late);
      await settle();
      return result;
    },
    paneText,
    paneSays: async (text) => {
      const end = Date.now() + 30_000;
      while (!paneText().includes(text)) {
        if (Date.now() > end) throw new Error(`The pane does not say “${text}” but: ${paneText()}`);
        await pause(10);
      }
    },
    enter: (sheet, address, value) => {
      const rows = Array.isArray(value) ? (value as CellValue[][]) : [[value as CellValue]];
      const { row, column } = areaAt(address);
      const area = { row, column, rows: rows.length, columns: rows[0]!.length };
      book.cells.write(sheetNamed(sheet), area, (r, c) => rows[r]![c]!);
    },
    values: (sheet, address) => book.cells.values(sheetNamed(sheet), areaAt(address)),
    text: (sheet, address) => book.cells.text(sheetNamed(sheet), areaAt(address)),
    settle,
    save: async () => new Uint8Array(await saveXlsx(book, opened?.file, moves)),
    close: () => {
      host.dispose();
      page.close();
      book.dispose();
    },
  };
}
