import type { IStyleData } from "@univerjs/core";
import { invalidArgument } from "../protocol/RichApiError";
import { booleanOf, numberOf, oneOf, textOf } from "./argument";

/** One property of a cell's look, between Office.js and the model's style. */
export interface Leaf {
  read(style: IStyleData): unknown;
  /** The part of a style that sets it. Throws InvalidArgument. */
  write(value: unknown): IStyleData;
}

const horizontal: readonly string[] = ["General", "Left", "Center", "Right", "Justify"];
const vertical = ["Bottom", "Top", "Center"] as const;
/** Numbers of Univer's VerticalAlign, in the order of `vertical`. */
const verticalNumbers = [3, 1, 2] as const;

/** "#1F4E78" or a few names of colours, as "#RRGGBB". */
export function colourOf(value: unknown): string {
  const text = textOf(value).toLowerCase();
  if (/^#?[0-9a-f]{6}$/.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const named = { black: "#000000", white: "#FFFFFF", red: "#FF0000", gray: "#808080" };
  if (text in named) return named[text as keyof typeof named];
  throw invalidArgument();
}

export const fontLeaves: Readonly<Record<string, Leaf>> = {
  Bold: {
    read: (style) => style.bl === 1,
    write: (value) => ({ bl: booleanOf(value) ? 1 : 0 }),
  },
  Italic: {
    read: (style) => style.it === 1,
    write: (value) => ({ it: booleanOf(value) ? 1 : 0 }),
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
    read: (style) => horizontal[style.ht ?? 0] ?? "General",
    write: (value) => ({ ht: horizontal.indexOf(oneOf(value, horizontal)) }),
  },
  VerticalAlignment: {
    read: (style) => vertical[verticalNumbers.findIndex((each) => each === (style.vt ?? 3))],
    write: (value) => ({ vt: verticalNumbers[vertical.indexOf(oneOf(value, vertical))]! }),
  },
  WrapText: {
    read: (style) => style.tb === 3,
    write: (value) => ({ tb: booleanOf(value) ? 3 : 1 }),
  },
};
