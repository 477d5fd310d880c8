import { BaselineOffset, BooleanNumber, type IStyleData } from "@univerjs/core";
import { colourFromFile, hexOf, type Theme } from "./colours";
import { childOf, childrenOf, element, isOn, localName, type XmlNode } from "./XmlNode";

const on = (node: XmlNode, name: string): boolean => {
  const found = childOf(node, name);
  return found !== undefined && isOn(found.attributes["val"], true);
};

/** A font of a file as part of a style: `font` of a cell, or `rPr` of a part of a text. */
export function fontFromFile(font: XmlNode | undefined, theme: Theme): IStyleData {
  if (!font) return {};
  const name = (childOf(font, "name") ?? childOf(font, "rFont"))?.attributes["val"];
  const size = childOf(font, "sz")?.attributes["val"];
  const colour = colourFromFile(childOf(font, "color"), theme);
  const underline = childOf(font, "u");
  const offset = childOf(font, "vertAlign")?.attributes["val"];
  return {
    ...(name !== undefined && { ff: name }),
    ...(size !== undefined && { fs: Number(size) }),
    ...(on(font, "b") && { bl: BooleanNumber.TRUE }),
    ...(on(font, "i") && { it: BooleanNumber.TRUE }),
    ...(underline && underline.attributes["val"] !== "none" && { ul: { s: BooleanNumber.TRUE } }),
    ...(on(font, "strike") && { st: { s: BooleanNumber.TRUE } }),
    ...(colour !== undefined && { cl: { rgb: colour } }),
    ...(offset === "superscript" && { va: BaselineOffset.SUPERSCRIPT }),
    ...(offset === "subscript" && { va: BaselineOffset.SUBSCRIPT }),
  };
}

/** The order in which `font` and `rPr` hold their elements. */
const order =
  "b i strike condense extend outline shadow u vertAlign sz color name rFont family charset scheme".split(
    " ",
  );

/** What a style says of its font, each as the element that says it in a file; "" for nothing. */
export function fontAspects(style: IStyleData): Record<string, string> {
  const yes = (value: unknown) => (value === BooleanNumber.TRUE ? "1" : "");
  const offsets: Partial<Record<BaselineOffset, string>> = {
    [BaselineOffset.SUPERSCRIPT]: "superscript",
    [BaselineOffset.SUBSCRIPT]: "subscript",
  };
  return {
    name: style.ff ?? "",
    sz: style.fs == null ? "" : String(style.fs),
    b: yes(style.bl),
    i: yes(style.it),
    u: style.ul?.s === BooleanNumber.TRUE ? "single" : "",
    strike: yes(style.st?.s),
    color: style.cl?.rgb ? `FF${hexOf(style.cl.rgb)}` : "",
    vertAlign: offsets[style.va ?? BaselineOffset.NORMAL] ?? "",
  };
}

/**
 * A font for a file: that of `base` where it says the same as the style, else changed in what differs.
 *
 * @param tag "font", or "rPr" for a part of a text
 */
export function fontToFile(
  style: IStyleData,
  base: XmlNode | undefined,
  theme: Theme,
  tag: "font" | "rPr" = "font",
): XmlNode {
  const font = element(tag, {}, base ? childrenOf(base) : []);
  const before = fontAspects(fontFromFile(base, theme));
  const drop = (...names: string[]) => {
    font.children = childrenOf(font).filter((child) => !names.includes(localName(child.tag)));
  };
  for (const [aspect, value] of Object.entries(fontAspects(style))) {
    if (value === before[aspect]) continue;
    const name = aspect === "name" && tag === "rPr" ? "rFont" : aspect;
    drop(name);
    if (aspect === "name") drop("family", "charset", "scheme"); // said of the other typeface
    if (value === "") continue;
    const isFlag = aspect === "b" || aspect === "i" || aspect === "strike" || aspect === "u";
    const attribute = aspect === "color" ? "rgb" : "val";
    font.children.push(element(name, isFlag ? {} : { [attribute]: value }));
  }
  font.children = childrenOf(font).sort(
    (a, b) => order.indexOf(localName(a.tag)) - order.indexOf(localName(b.tag)),
  );
  return font;
}
