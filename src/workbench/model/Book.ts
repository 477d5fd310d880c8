import type { IDisposable, IWorkbookData } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { FunctionCalls } from "../calls/FunctionCalls";
import { Calculation } from "./Calculation";
import { Cells } from "./Cells";
import type { Change } from "./Change";
import { changeOf } from "./changeOf";
import type { Chart } from "./Chart";
import type { ConditionalFormat } from "./ConditionalFormat";
import { CustomXmlParts } from "./CustomXmlParts";
import { followMoves } from "./followMoves";
import { KeptList } from "./KeptList";
import { Metadata } from "./Metadata";
import { Names } from "./Names";
import { Protection } from "./Protection";
import { Sheets } from "./Sheets";
import { Styles } from "./Styles";
import { TableNames } from "./TableNames";
import { Tables } from "./Tables";
import type { UniverParts } from "./Univer";
import { UniverBook } from "./UniverBook";
import { Validations } from "./Validations";

/** A workbook: the same whether Univer shows it on a screen or not. */
export class Book {
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly styles: Styles;
  readonly names: Names;
  readonly calculation: Calculation;
  readonly metadata: Metadata;
  readonly protection: Protection;
  readonly tables: Tables;
  readonly charts: KeptList<Chart>;
  readonly conditionalFormats: KeptList<ConditionalFormat>;
  readonly validations: Validations;
  readonly customXmlParts: CustomXmlParts;
  private readonly inside: UniverBook;
  private readonly listeners = new Set<(change: Change) => void>();
  private readonly listening: IDisposable;

  constructor(
    private readonly parts: UniverParts,
    private readonly facade: FWorkbook,
    functions: FunctionCalls,
  ) {
    const inside = new UniverBook(parts, facade);
    this.inside = inside;
    this.metadata = new Metadata(inside);
    this.protection = new Protection(inside, this.metadata);
    this.sheets = new Sheets(inside, this.metadata, this.protection);
    this.cells = new Cells(inside, this.protection);
    this.styles = new Styles(inside, this.protection, this.cells);
    this.names = new Names(inside);
    this.calculation = new Calculation(inside, functions);
    this.tables = new Tables(this.metadata, this.sheets, this.cells, this.protection);
    const tableNames = new TableNames(inside, this.tables, this.calculation);
    this.tables.changed = () => tableNames.update();
    this.charts = new KeptList(this.metadata, "charts");
    this.conditionalFormats = new KeptList(this.metadata, "conditionalFormats");
    this.validations = new Validations(this.metadata, this.protection);
    this.customXmlParts = new CustomXmlParts(this.metadata);
    this.listening = inside.commands.onCommandExecuted((command, options) => {
      followMoves(inside, this.metadata, command);
      const change = changeOf(inside, command, options);
      if (change && change.kind !== "selection" && change.kind !== "format") tableNames.update();
      if (change) for (const listener of [...this.listeners]) listener(change);
    });
  }

  /** Who is changing the workbook at this moment; the host sets it round what the add-in does. */
  get author(): "user" | "addin" {
    return this.inside.author;
  }

  set author(author: "user" | "addin") {
    this.inside.author = author;
  }

  /** Tells of every change from now on; the result ends it. */
  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The whole workbook as JSON. */
  snapshot(): IWorkbookData {
    return this.facade.save();
  }

  /** Closes the workbook; Univer stays. */
  dispose(): void {
    this.listening.dispose();
    this.listeners.clear();
    this.calculation.dispose();
    this.parts.api.disposeUnit(this.inside.unitId);
  }
}
