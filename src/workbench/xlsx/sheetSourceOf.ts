import { CellValueType, type ICellData, type IStyleData, type IWorkbookData } from "@univerjs/core";
import type { Book } from "../model/Book";
import { textCell } from "../model/textCell";
import type { FileParts } from "./FileParts";
import type { SheetSource } from "./SheetSource";

/** What writing the cells of one sheet needs. */
export function sheetSourceOf(
  book: Book,
  snapshot: IWorkbookData,
  id: string,
  { styles, texts, context }: FileParts,
  dynamicArray: () => number,
): SheetSource {
  return {
    styles,
    texts,
    isFrom1904: context.isFrom1904,
    dynamicArray,
    style: (key): IStyleData => {
      if (typeof key === "string") return snapshot.styles[key] ?? {};
      return key ?? {};
    },
    spill: (row, column) => book.cells.spill(id, row, column),
    results: (area) => {
      const types = book.cells.valueTypes(id, area);
      return book.cells.values(id, area).map((row, i) =>
        row.map((value, j): ICellData => {
          if (value === "") return {};
          if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
          if (typeof value === "number") return { v: value };
          return types[i]![j] === "Error" ? { v: value } : textCell(value);
        }),
      );
    },
  };
}
