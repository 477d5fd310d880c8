import JSZip from "jszip";
import type { Loss } from "../../../src/workbench/xlsx/Loss";
import { Moves } from "../../../src/workbench/xlsx/Moves";
import { openXlsx } from "../../../src/workbench/xlsx/openXlsx";
import { saveXlsx } from "../../../src/workbench/xlsx/saveXlsx";
import { TestBook } from "../TestBook";

/** A workbook in a file: opened, changed, saved, looked into. */
export class SavedBook extends TestBook {
  private readonly moves: Moves;

  private constructor(
    snapshot: ConstructorParameters<typeof TestBook>[0],
    readonly file: ArrayBuffer | undefined,
    readonly losses: readonly Loss[],
  ) {
    super(snapshot);
    this.moves = new Moves(this.book);
  }

  /** A new workbook with the sheet "Sheet1". */
  static blank(): SavedBook {
    return new SavedBook(undefined, undefined, []);
  }

  static async opened(data: ArrayBuffer): Promise<SavedBook> {
    const { snapshot, file, losses } = await openXlsx(data);
    return new SavedBook(snapshot, file, losses);
  }

  async saved(): Promise<ArrayBuffer> {
    await this.book.calculation.settled();
    return saveXlsx(this.book, this.file, this.moves);
  }

  /** Saves, and opens what was saved. */
  async reopened(): Promise<SavedBook> {
    const opened = await SavedBook.opened(await this.saved());
    await opened.book.calculation.settled();
    return opened;
  }

  /** Saves, and gives the text of every part by its name. */
  async parts(): Promise<Record<string, string>> {
    return partsOf(await this.saved());
  }
}

/** The text of every part of a file by its name. */
export async function partsOf(data: ArrayBuffer): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(data);
  const texts = Object.values(zip.files)
    .filter(({ dir }) => !dir)
    .map(async (part) => [part.name, await part.async("string")] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** The file with parts changed or added; undefined takes one away. */
export async function withParts(
  data: ArrayBuffer,
  parts: Readonly<Record<string, string | undefined>>,
): Promise<ArrayBuffer> {
  const zip = await JSZip.loadAsync(data);
  for (const [name, text] of Object.entries(parts)) {
    if (text === undefined) zip.remove(name);
    else zip.file(name, text);
  }
  return zip.generateAsync({ type: "arraybuffer" });
}

/** The element of a cell in the text of a sheet's part. */
export const cellIn = (part: string | undefined, address: string): string =>
  new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(part ?? "")?.[0] ?? "";
