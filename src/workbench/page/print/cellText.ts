import {
  BaselineOffset,
  BooleanNumber,
  HorizontalAlign,
  type IDocumentData,
  type IStyleData,
  type ITextStyle,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { element } from "../element";
import type { PrintCell } from "./PrintSheet";

/** Points between the text and the edge of its cell. */
export const padding = 1.5;

const isOn = (flag: BooleanNumber | null | undefined): boolean => flag === BooleanNumber.TRUE;

/** A font as CSS writes it, its size in px, for measuring. */
export function fontOf(style: ITextStyle): string {
  const slant = isOn(style.it) ? "italic " : "";
  const weight = isOn(style.bl) ? "bold " : "";
  return `${slant}${weight}${style.fs ?? 11}px ${familyOf(style)}`;
}

const familyOf = ({ ff }: ITextStyle): string => `"${ff ?? "Calibri"}", Carlito, sans-serif`;

function dress(span: HTMLElement, style: ITextStyle): void {
  const { style: css } = span;
  const isRaised = style.va === BaselineOffset.SUPERSCRIPT;
  const isLowered = style.va === BaselineOffset.SUBSCRIPT;
  css.fontFamily = familyOf(style);
  css.fontSize = `${(style.fs ?? 11) * (isRaised || isLowered ? 0.65 : 1)}pt`;
  if (isRaised || isLowered) css.verticalAlign = isRaised ? "super" : "sub";
  if (isOn(style.bl)) css.fontWeight = "bold";
  if (isOn(style.it)) css.fontStyle = "italic";
  const lines = [isOn(style.ul?.s) && "underline", isOn(style.st?.s) && "line-through"];
  css.textDecoration = lines.filter(Boolean).join(" ");
  if (style.cl?.rgb) css.color = style.cl.rgb;
}

/** Text of several looks, piece by piece. */
function richPieces({ body }: IDocumentData, style: IStyleData): HTMLElement[] {
  const text = (body?.dataStream ?? "").replace(/\r\n$/, "").replaceAll("\r", "\n");
  const runs = body?.textRuns ?? [];
  const ends = [...new Set([0, text.length, ...runs.flatMap(({ st, ed }) => [st, ed])])]
    .filter((end) => end <= text.length)
    .sort((a, b) => a - b);
  return ends.slice(0, -1).map((from, i) => {
    const run = runs.find(({ st, ed }) => st <= from && from < ed);
    const piece = element("span", {}, text.slice(from, ends[i + 1]));
    dress(piece, { ...style, ...run?.ts });
    return piece;
  });
}

/** Whether the text breaks into lines inside its cell. */
export const isWrapped = ({ style, text }: PrintCell): boolean =>
  style.tb === WrapStrategy.WRAP || text.includes("\n");

/** Where the text of a cell stands: as set, else numbers right, truth values and errors in the middle. */
export function alignmentOf({ style, type }: PrintCell): "left" | "center" | "right" | "justify" {
  switch (style.ht) {
    case HorizontalAlign.LEFT:
      return "left";
    case HorizontalAlign.CENTER:
      return "center";
    case HorizontalAlign.RIGHT:
      return "right";
    case HorizontalAlign.JUSTIFIED:
    case HorizontalAlign.DISTRIBUTED:
    case HorizontalAlign.BOTH:
      return "justify";
    default:
      if (type === "Double") return "right";
      return type === "Boolean" || type === "Error" ? "center" : "left";
  }
}

const places = { left: "flex-start", justify: "flex-start", center: "center", right: "flex-end" };

function verticalPlace({ vt }: IStyleData): string {
  if (vt === VerticalAlign.TOP) return "flex-start";
  return vt === VerticalAlign.MIDDLE ? "center" : "flex-end";
}

/** The text of a cell in a box of the given size, all in points. */
export function cellText(
  cell: PrintCell,
  shown: string,
  width: number,
  height: number,
): HTMLElement {
  const { style } = cell;
  const alignment = alignmentOf(cell);
  const text = element("span", {});
  dress(text, style);
  if (cell.rich) text.append(...richPieces(cell.rich, style));
  else text.textContent = shown;
  text.style.whiteSpace = isWrapped(cell) ? "pre-wrap" : "pre";
  text.style.textAlign = alignment;
  if (isWrapped(cell)) text.style.maxWidth = "100%";
  if (alignment === "justify") text.style.width = "100%";
  if (isOn(style.tr?.v)) text.style.writingMode = "vertical-rl";
  else if (style.tr?.a) text.style.transform = `rotate(${style.tr.a}deg)`;
  const box = element("div", { className: "text" }, text);
  const isIndentedRight = alignment === "right";
  const indent = (style.pd?.l ?? 0) * 0.75; // pixels to points
  Object.assign(box.style, {
    width: `${width}pt`,
    height: `${height}pt`,
    justifyContent: places[alignment],
    alignItems: verticalPlace(style),
    paddingLeft: `${padding + (isIndentedRight ? 0 : indent)}pt`,
    paddingRight: `${padding + (isIndentedRight ? indent : 0)}pt`,
  });
  return box;
}
