import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { invalidArgument } from "../protocol/RichApiError";
import { booleanOf, indexOf, numberOf, oneOf, textOf } from "./argument";
import { colourOf } from "./colourOf";

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

function between(value: number, least: number, most: number): number {
  if (value < least || value > most) throw invalidArgument();
  return value;
}

const line = (on: boolean) => ({ s: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });

const indentWidth = 9; // pixels of one step, as the files are read and written

const flag = (value: unknown): BooleanNumber =>
  booleanOf(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE;

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
    write: (value) => ({ fs: between(numberOf(value), 1, 409) }),
  },
  Underline: {
    read: (style) => (style.ul?.s === BooleanNumber.TRUE ? "Single" : "None"),
    write: (value) => ({ ul: line(oneOf(value, ["None", "Single"]) === "Single") }),
  },
  Strikethrough: {
    read: (style) => style.st?.s === BooleanNumber.TRUE,
    write: (value) => ({ st: line(booleanOf(value)) }),
  },
};

export const fillLeaves: Readonly<Record<string, Leaf>> = {
  Color: {
    read: (style) => style.bg?.rgb ?? "#FFFFFF",
    write: (value) => ({ bg: value === "" ? null : { rgb: colourOf(value) } }), // "" takes it away
  },
};

export const formatLeaves: Readonly<Record<string, Leaf>> = {
  IndentLevel: {
    read: (style) => Math.round((style.pd?.l ?? 0) / indentWidth),
    write: (value) => ({ pd: { l: between(indexOf(value), 0, 250) * indentWidth } }),
  },
  TextOrientation: {
    read: ({ tr }) => (tr?.v === BooleanNumber.TRUE ? 180 : -(tr?.a ?? 0) || 0),
    write: (value) => {
      const degrees = numberOf(value);
      if (degrees === 180) return { tr: { a: 0, v: BooleanNumber.TRUE } };
      return { tr: { a: -between(degrees, -90, 90), v: BooleanNumber.FALSE } };
    },
  },
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
