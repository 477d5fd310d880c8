import type { Book } from "../model/Book";
import type { Faults } from "./Faults";
import type { BatchRecord } from "./BatchRecord";

/** How a ribbon command ended: status 0 where it called `event.completed()`. */
export interface CommandResult {
  status: number;
  data: unknown;
}

/** The emulated Excel as the one who holds the workbook sees it. */
export interface Host {
  readonly book: Book;
  /** Every request of the add-in, in order: what it cost and what came back. */
  readonly log: readonly BatchRecord[];
  readonly faults: Faults;
  /** Members of Office.js that were asked for and are not modelled. */
  readonly unmodelled: readonly string[];
  /** How often the add-in asked for its pane to be shown. */
  readonly shownPanes: number;
  /** What the frame of the add-in must be called before it loads. */
  windowName(): string;
  /** Resolves when the add-in has loaded and listens for commands and function calls. */
  ready(): Promise<void>;
  /** Presses a ribbon button; resolves when the command is completed. */
  runCommand(functionName: string): Promise<CommandResult>;
  settings(): Record<string, unknown>;
  setSetting(key: string, value: unknown): void;
  removeSetting(key: string): void;
  /** Resolves when every request received so far is answered. */
  idle(): Promise<void>;
  /** The add-in is taken off; the workbook stays. */
  dispose(): void;
}
