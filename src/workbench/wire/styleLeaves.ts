import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { invalidArgument } from "../protocol/RichApiError";
import { booleanOf, numberOf, oneOf, textOf } from "./argument";

/** One property of a cell's look, between Office.js and the model's style. */
export interface Leaf {
  read(style: IStyleData): unknown;
  /** The part of a style that sets it. Throws InvalidArgument. */
  write(value: unknown): IStyleData;
}

const horizontal = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const vertical = {
  Bottom: VerticalAlign.BOTTOM,
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
};

const named = <Value>(values: Readonly<Record<string, Value>>, value: Value): string | undefined =>
  Object.keys(values).find((name) => values[name] === value);

function valueOf<Value>(values: Readonly<Record<string, Value>>, name: unknown): Value {
  return values[oneOf(name, Object.keys(values))]!;
}

const flag = (value: unknown): BooleanNumber =>
  booleanOf(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE;

/** "#1F4E78" or a few names of colours, as "#RRGGBB". */
export function colourOf(value: unknown): string {
  const text = textOf(value).toLowerCase();
  if (/^#?[0-9a-f]{6}$/.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const colours = new Map([
    ["black", "#000000"],
    ["white", "#FFFFFF"],
    ["red", "#FF0000"],
    ["gray", "#808080"],
  ]);
  const found = colours.get(text);
  if (found === undefined) throw invalidArgument();
  return found;
}

export const fontLeaves: Readonly<Record<string, Leaf>> = {
  Bold: {
    read: (style) => style.bl === BooleanNumber.TRUE,
    write: (value) => ({ bl: flag(value) }),
  },
  Italic: {
    read: (style) => style.it === BooleanNumber.TRUE,
    write: (value) => ({ it: flag(value) }),
  },
  Color: {
    read: (style) => style.cl?.rgb ?? "#000000",
    write: (value) => ({ cl: { rgb: colourOf(value) } }),
  },
  Name: {
    read: (style) => style.ff ?? "Calibri",
    write: (value) => ({ ff: textOf(value) }),
  },
  Size: {
    read: (style) => style.fs ?? 11,
    write: (value) => ({ fs: numberOf(value) }),
  },
};

export const fillLeaves: Readonly<Record<string, Leaf>> = {
  Color: {
    read: (style) => style.bg?.rgb ?? "#FFFFFF",
    write: (value) => ({ bg: { rgb: colourOf(value) } }),
  },
};

export const formatLeaves: Readonly<Record<string, Leaf>> = {
  HorizontalAlignment: {
    read: (style) => named(horizontal, style.ht ?? horizontal.General) ?? "General",
    write: (value) => ({ ht: valueOf(horizontal, value) }),
  },
  VerticalAlignment: {
    read: (style) => named(vertical, style.vt ?? vertical.Bottom) ?? "Bottom",
    write: (value) => ({ vt: valueOf(vertical, value) }),
  },
  WrapText: {
    read: (style) => style.tb === WrapStrategy.WRAP,
    write: (value) => ({ tb: booleanOf(value) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  },
};
