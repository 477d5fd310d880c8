import type { IStyleData } from "@univerjs/core";
import type { Style } from "exceljs";
import { styleFromFile } from "./cellStyle";
import type { Theme } from "./colours";

/** The styles of a workbook by key. Cells of a file share their style objects, so each is read once. */
export class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly byObject = new WeakMap<object, string>();
  private readonly byContent = new Map<string, string>();

  constructor(private readonly theme: Theme) {}

  /** The key of a style, undefined for one that says nothing. */
  keyOf(style: Partial<Style>): string | undefined {
    const known = this.byObject.get(style);
    if (known !== undefined) return known;
    const read = styleFromFile(style, this.theme);
    const content = JSON.stringify(read);
    if (content === "{}") return undefined;
    const key = this.byContent.get(content) ?? `file-${this.byContent.size}`;
    this.byContent.set(content, key);
    this.byObject.set(style, key);
    this.styles[key] = read;
    return key;
  }
}
