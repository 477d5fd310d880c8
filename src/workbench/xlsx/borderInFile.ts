import { BorderStyleTypes, type IBorderData, type Nullable } from "@univerjs/core";
import { colourFromFile, hexOf, type Theme } from "./colours";
import { childOf, childrenOf, element, localName, type XmlNode } from "./XmlNode";

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

/** In the order in which a file holds them; older and younger Excels name left and right differently. */
const sides = [
  ["l", "left", "start"],
  ["r", "right", "end"],
  ["t", "top", "top"],
  ["b", "bottom", "bottom"],
] as const;

/** The lines round a cell; undefined where there are none. */
export function borderFromFile(border: XmlNode | undefined, theme: Theme): IBorderData | undefined {
  const found: IBorderData = {};
  for (const [side, name, younger] of sides) {
    const line = childOf(border, name) ?? childOf(border, younger);
    const s = lines[line?.attributes["style"] ?? ""];
    if (s === undefined) continue;
    found[side] = { s, cl: { rgb: colourFromFile(childOf(line, "color"), theme) ?? "#000000" } };
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

const lineOf = (line: IBorderData[keyof IBorderData]): string => {
  const name = Object.keys(lines).find((each) => lines[each] === line?.s);
  return name === undefined ? "" : `${name} ${hexOf(line?.cl.rgb ?? "#000000")}`;
};

/** What a style says of its lines, one text for each of the four sides. */
export const borderAspects = (border: Nullable<IBorderData>): string[] =>
  sides.map(([side]) => lineOf((border ?? {})[side]));

/** Lines for a file: those of `base`, changed on the sides where the style differs. */
export function borderToFile(
  wanted: Nullable<IBorderData>,
  base: XmlNode | undefined,
  theme: Theme,
): XmlNode {
  const before = borderAspects(borderFromFile(base, theme));
  const after = borderAspects(wanted);
  const kept = sides.map(([, name, younger], at) => {
    if (before[at] === after[at])
      return childOf(base, name) ?? childOf(base, younger) ?? element(name);
    const [style, rgb = ""] = after[at]!.split(" ");
    if (!style) return element(name);
    return element(name, { style }, [element("color", { rgb: `FF${rgb}` })]);
  });
  const all: string[] = sides.flatMap(([, name, younger]) => [name, younger]);
  const others = childrenOf(base).filter(({ tag }) => !all.includes(localName(tag)));
  return element("border", base?.attributes, [
    ...kept,
    ...(others.length > 0 ? others : [element("diagonal")]),
  ]);
}
