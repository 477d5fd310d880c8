import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Alignment, Border, Borders, Font, Style } from "exceljs";
import { colourFromFile, colourToFile, type Theme } from "./colours";

/** Lines as files name them. */
const lines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const sides = { t: "top", r: "right", b: "bottom", l: "left" } as const;
const horizontals: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const verticals: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const indentWidth = 9; // pixels of one step of indentation

function nameOf<T>(names: Readonly<Record<string, T>>, value: T | null | undefined) {
  return Object.keys(names).find((name) => names[name] === value);
}

/** A font of a file as part of a style. */
export function fontFromFile(font: Partial<Font> | undefined, theme: Theme): IStyleData {
  if (!font) return {};
  const colour = colourFromFile(font.color, theme);
  const isUnderlined = font.underline !== undefined && font.underline !== "none" && font.underline;
  return {
    ...(font.name !== undefined && { ff: font.name }),
    ...(font.size !== undefined && { fs: font.size }),
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(isUnderlined && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(colour !== undefined && { cl: { rgb: colour } }),
    ...(font.vertAlign && {
      va: font.vertAlign === "superscript" ? BaselineOffset.SUPERSCRIPT : BaselineOffset.SUBSCRIPT,
    }),
  };
}

/** The font of a style; what the style leaves open is Calibri 11, for a font in a file is complete. */
export function fontToFile(style: IStyleData): Partial<Font> {
  const on = (part: { s?: BooleanNumber } | undefined) => part?.s === BooleanNumber.TRUE;
  return {
    name: style.ff ?? "Calibri",
    size: style.fs ?? 11,
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(on(style.ul) && { underline: true }),
    ...(on(style.st) && { strike: true }),
    ...(style.cl?.rgb && { color: colourToFile(style.cl.rgb) }),
    ...(style.va === BaselineOffset.SUPERSCRIPT && { vertAlign: "superscript" }),
    ...(style.va === BaselineOffset.SUBSCRIPT && { vertAlign: "subscript" }),
  };
}

/** A style of a file in Univer's terms. */
export function styleFromFile(style: Partial<Style>, theme: Theme): IStyleData {
  const read: IStyleData = fontFromFile(style.font, theme);
  if (style.fill?.type === "pattern" && style.fill.pattern !== "none") {
    const rgb =
      colourFromFile(style.fill.fgColor, theme) ?? colourFromFile(style.fill.bgColor, theme);
    if (rgb !== undefined) read.bg = { rgb };
  }
  const bd: IBorderData = {};
  for (const [side, name] of Object.entries(sides)) {
    const border = style.border?.[name];
    const s = lines[border?.style ?? ""];
    if (!border || s === undefined) continue;
    const cl = { rgb: colourFromFile(border.color, theme) ?? "#000000" };
    bd[side as keyof typeof sides] = { s, cl };
  }
  if (Object.keys(bd).length > 0) read.bd = bd;
  const alignment: Partial<Alignment> = style.alignment ?? {};
  const ht = horizontals[alignment.horizontal ?? ""];
  const vt = verticals[alignment.vertical ?? ""];
  if (ht !== undefined) read.ht = ht;
  if (vt !== undefined) read.vt = vt;
  if (alignment.wrapText) read.tb = WrapStrategy.WRAP;
  if (alignment.textRotation === "vertical") read.tr = { a: 0, v: BooleanNumber.TRUE };
  else if (alignment.textRotation) read.tr = { a: -alignment.textRotation };
  if (alignment.indent) read.pd = { l: alignment.indent * indentWidth };
  if (style.numFmt && style.numFmt !== "General") read.n = { pattern: style.numFmt };
  return read;
}

/** A style of Univer for a file. */
export function styleToFile(style: IStyleData): Partial<Style> {
  const fontKeys = ["ff", "fs", "bl", "it", "ul", "st", "cl", "va"] as const;
  const border: Partial<Borders> = {};
  for (const [side, name] of Object.entries(sides)) {
    const line = style.bd?.[side as keyof typeof sides];
    const lineName = nameOf(lines, line?.s);
    if (!line || !lineName) continue;
    border[name] = {
      style: lineName as NonNullable<Border["style"]>,
      color: colourToFile(line.cl.rgb ?? "#000000"),
    };
  }
  const horizontal = nameOf(horizontals, style.ht) as Alignment["horizontal"] | undefined;
  const vertical = nameOf(verticals, style.vt) as Alignment["vertical"] | undefined;
  const alignment: Partial<Alignment> = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrapText: true }),
    ...(style.tr && {
      textRotation: style.tr.v === BooleanNumber.TRUE ? ("vertical" as const) : -style.tr.a,
    }),
    ...(style.pd?.l && { indent: Math.round(style.pd.l / indentWidth) }),
  };
  return {
    ...(fontKeys.some((key) => style[key] != null) && { font: fontToFile(style) }),
    ...(style.bg?.rgb && {
      fill: { type: "pattern", pattern: "solid", fgColor: colourToFile(style.bg.rgb) },
    }),
    ...(Object.keys(border).length > 0 && { border }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(style.n?.pattern && { numFmt: style.n.pattern }),
  };
}
