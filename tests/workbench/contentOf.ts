import type { IRowData, IWorksheetData } from "@univerjs/core";
import type { Book } from "../../src/workbench/model/Book";

/**
 * Everything that a workbook holds, as JSON to be compared: the snapshot with each cell's own style
 * in place of its number in the style table, which also keeps styles that no cell has any more; of
 * rows what can be seen of them; Excel's own footer margin where none was set; and nothing kept alike
 * whether it was always so or has become so.
 */
export function contentOf(book: Book): unknown {
  const { styles, sheets, custom, resources = [], ...rest } = book.snapshot();
  return {
    ...rest,
    custom: Object.entries(custom ?? {}).filter(([, kept]) => JSON.stringify(kept) !== "{}"),
    resources: resources.map(({ data, ...resource }) => ({ ...resource, data: data || "{}" })),
    sheets: Object.fromEntries(
      Object.entries(sheets).map(([id, { rowData, custom, ...sheet }]) => [
        id,
        { ...(withStyles(sheet, styles) as object), rows: seen(rowData), ...withLayout(custom) },
      ]),
    ),
  };
}

function seen(rows: Partial<IWorksheetData>["rowData"]): unknown {
  return Object.entries((rows ?? {}) as Record<string, IRowData>)
    .map(([row, { h, hd }]) => ({ row, height: h, isHidden: Boolean(hd) }))
    .filter(({ height, isHidden }) => height !== undefined || isHidden);
}

function withLayout(custom: IWorksheetData["custom"]): object {
  if (custom?.pageLayout === undefined) return { custom };
  return {
    custom: { ...custom, pageLayout: { footerMargin: 21.6, ...(custom.pageLayout as object) } },
  };
}

function withStyles(value: unknown, styles: Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((each) => withStyles(each, styles));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === "s" && typeof each === "string" ? styles[each] : withStyles(each, styles),
    ]),
  );
}
