import type { ICellData } from "@univerjs/core";
import { formatAddress } from "../model/address";
import type { Area } from "../model/Area";
import { contentOf, hasContent, typeOfContent } from "../model/cellContent";
import { formulaToFile, isOfAddin } from "./formulaText";
import type { SheetSource } from "./SheetSource";
import { styleNumber } from "./styleNumber";
import { valueToFile } from "./valueToFile";
import { childOf, childrenOf, element, localName, textOf, type XmlNode } from "./XmlNode";

/** One cell: what the file said of it, and what the workbook says now. */
export interface CellToWrite {
  row: number;
  column: number;
  /** The element of the file, undefined for a new cell. It is changed in place. */
  node: XmlNode | undefined;
  before: ICellData | undefined;
  after: ICellData | undefined;
}

/** What makes two contents the same in a file. */
const signature = (cell: ICellData | undefined): string =>
  JSON.stringify([
    cell?.f ?? null,
    contentOf(cell),
    typeOfContent(cell),
    cell?.p?.body?.textRuns?.map(({ st, ed, ts }) => [st, ed, ts ?? {}]) ?? null,
  ]);

const formulaNode = (node: XmlNode | undefined): XmlNode | undefined => childOf(node, "f");

/**
 * Whether only Excel knows what a formula comes to: another workbook's cells, a function that is not
 * known here. The result that the file has of it stays.
 */
export function isBeyondUs(before: ICellData | undefined, after: ICellData | undefined): boolean {
  const f = after?.f;
  if (f == null || before?.f !== f || (before.v ?? "") === "") return false;
  const unknown = ["#NAME?", "#BUSY!", "#CONNECT!"].includes(String(after?.v));
  return before.v !== after?.v && (unknown || /\[\d+\]/.test(f));
}

/** Writes the cells of a sheet: what is as it was in the file stays as it stands there. */
export class CellWriter {
  /** Results of formulas that spill, by row and column. */
  readonly results: { row: number; column: number; cell: ICellData }[] = [];

  /** @param broken numbers of shared formulas that some cell no longer shares */
  constructor(
    private readonly source: SheetSource,
    private readonly broken: ReadonlySet<string>,
  ) {}

  /** The element for a cell, undefined where nothing is to be said of it. */
  write(cell: CellToWrite): XmlNode | undefined {
    const { row, column, node, before, after } = cell;
    if (!after || (!hasContent(after) && after.s == null && after.custom == null))
      return before ? undefined : node;
    const written = node ?? element("c");
    const address = formatAddress({ row, column, rows: 1, columns: 1 });
    written.attributes = { r: address, ...written.attributes };
    this.writeStyle(cell, written, after);
    if (after.f != null) this.writeFormula(cell, written, after);
    else if (!node || signature(before) !== signature(after)) {
      const value = valueToFile(after, this.source.style(after.s), this.source, false);
      setContent(written, value.t, value.children);
    }
    return written;
  }

  private writeStyle({ node, before }: CellToWrite, written: XmlNode, after: ICellData): void {
    const isUnlocked = after.custom?.["unlocked"] === true;
    const wasUnlocked = before?.custom?.["unlocked"] === true;
    if (node && before?.s === after.s && isUnlocked === wasUnlocked) return;
    const base = Number(node?.attributes["s"] ?? 0);
    const number = styleNumber(after.s, base, isUnlocked, this.source);
    if (number === 0) delete written.attributes["s"];
    else written.attributes["s"] = String(number);
  }

  private writeFormula({ row, column, before }: CellToWrite, written: XmlNode, after: ICellData) {
    const f = after.f!;
    const kept = before?.f === f ? formulaNode(written) : undefined;
    if (kept && isBeyondUs(before, after)) return;
    const value = valueToFile(after, this.source.style(after.s), this.source, true);
    const spill = this.source.spill(row, column);
    const isShared = kept?.attributes["t"] === "shared";
    if (kept && !(isShared && this.broken.has(kept.attributes["si"] ?? ""))) {
      const isArray = kept.attributes["t"] === "array";
      const spills = isArray && written.attributes["cm"] !== undefined;
      if (spills)
        kept.attributes["ref"] = formatAddress(spill ?? { row, column, rows: 1, columns: 1 });
      if (isArray && spill) this.spread(spill);
      setContent(written, value.t, [kept, ...value.children]);
      return;
    }
    const text = formulaToFile(f);
    // A function of an add-in may give an array: Excel writes it so where it fills one cell too, and
    // else shows it with an @.
    const area = spill ?? (isOfAddin(text) ? { row, column, rows: 1, columns: 1 } : undefined);
    if (area) written.attributes["cm"] = String(this.source.dynamicArray());
    else delete written.attributes["cm"];
    if (spill) this.spread(spill);
    const attributes = area ? { t: "array", ref: formatAddress(area) } : {};
    setContent(written, value.t, [element("f", attributes, [text]), ...value.children]);
  }

  private spread(area: Area): void {
    this.source.results(area).forEach((results, i) =>
      results.forEach((cell, j) => {
        if (i > 0 || j > 0) this.results.push({ row: area.row + i, column: area.column + j, cell });
      }),
    );
  }
}

/** Gives a cell its type and its elements; what else it holds stays behind them. */
export function setContent(
  cell: XmlNode,
  t: string | undefined,
  children: readonly XmlNode[],
): void {
  if (t === undefined) delete cell.attributes["t"];
  else cell.attributes["t"] = t;
  if (children.length === 0 || !children.some(({ tag }) => localName(tag) === "f"))
    delete cell.attributes["cm"];
  delete cell.attributes["vm"]; // said something of the old value
  const others = childrenOf(cell).filter(({ tag }) => !["f", "v", "is"].includes(localName(tag)));
  cell.children = [...children, ...others];
}

/** The numbers of the shared formulas that some cell of the file no longer shares. */
export function brokenShares(cells: readonly CellToWrite[]): Set<string> {
  return new Set(
    cells.flatMap(({ node, before, after }) => {
      const f = formulaNode(node);
      if (f?.attributes["t"] !== "shared" || (before?.f != null && before.f === after?.f))
        return [];
      return [f.attributes["si"] ?? textOf(f)];
    }),
  );
}
