import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { element, isOn, type XmlNode } from "./XmlNode";

const horizontals: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const verticals: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const indentWidth = 9; // pixels of one step of indentation
const upright = 255; // letters one below the other

const nameOf = <T>(names: Readonly<Record<string, T>>, value: T | null | undefined) =>
  Object.keys(names).find((name) => names[name] === value);

/** Where a cell puts its text, as part of a style. */
export function alignmentFromFile(alignment: XmlNode | undefined): IStyleData {
  const {
    horizontal = "",
    vertical = "",
    wrapText,
    textRotation,
    indent,
  } = alignment?.attributes ?? {};
  const ht = horizontals[horizontal];
  const vt = verticals[vertical];
  const turn = Number(textRotation ?? 0);
  return {
    ...(ht !== undefined && { ht }),
    ...(vt !== undefined && { vt }),
    ...(isOn(wrapText) && { tb: WrapStrategy.WRAP }),
    ...(turn === upright && { tr: { a: 0, v: BooleanNumber.TRUE } }),
    ...(turn > 0 && turn <= 180 && { tr: { a: turn <= 90 ? -turn : turn - 90 } }), // 91 to 180 turn down
    ...(Number(indent ?? 0) > 0 && { pd: { l: Number(indent) * indentWidth } }),
  };
}

function turnOf({ tr }: IStyleData): number {
  if (!tr) return 0;
  if (tr.v === BooleanNumber.TRUE) return upright;
  return tr.a > 0 ? tr.a + 90 : -tr.a;
}

/** What a style says of the place of its text, by the attribute that says it in a file; "" for nothing. */
export function alignmentAspects(style: IStyleData): Record<string, string> {
  const turn = turnOf(style);
  const indent = Math.round((style.pd?.l ?? 0) / indentWidth);
  return {
    horizontal: nameOf(horizontals, style.ht) ?? "",
    vertical: nameOf(verticals, style.vt) ?? "",
    textRotation: turn === 0 ? "" : String(turn),
    wrapText: style.tb === WrapStrategy.WRAP ? "1" : "",
    indent: indent === 0 ? "" : String(indent),
  };
}

/** The alignment of `base`, changed in what the style says otherwise; undefined where nothing is said. */
export function alignmentToFile(style: IStyleData, base: XmlNode | undefined): XmlNode | undefined {
  const before = alignmentAspects(alignmentFromFile(base));
  const attributes: Record<string, string> = { ...base?.attributes };
  for (const [name, value] of Object.entries(alignmentAspects(style))) {
    if (value === before[name]) continue;
    if (value === "") Reflect.deleteProperty(attributes, name);
    else attributes[name] = value;
  }
  return Object.keys(attributes).length > 0 ? element("alignment", attributes) : undefined;
}
