import { childOf, childrenOf, type XmlNode } from "./XmlNode";

/** The twelve colours of a theme, "RRGGBB", in the order in which cells number them. */
export type Theme = readonly string[];

/** Excel's own theme, "Office". */
export const officeTheme: Theme =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** Colours by number, 0 to 63, as Excel 97 had them (ECMA-376, 18.8.27); the first eight stand twice. */
const indexed = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The colours that a theme part names; cells count light before dark, the part dark before light. */
export function themeOf(root: XmlNode | undefined): Theme {
  const scheme = childOf(root, "themeElements/clrScheme");
  const tags =
    "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
  return tags.map((tag, i) => {
    const [colour] = childrenOf(childOf(scheme, tag));
    return colour?.attributes["lastClr"] ?? colour?.attributes["val"] ?? officeTheme[i]!;
  });
}

function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  return parts
    .map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");
}

/** "#RRGGBB" of a colour element in a file; undefined for an automatic one. */
export function colourFromFile(colour: XmlNode | undefined, theme: Theme): string | undefined {
  const { rgb, theme: number, tint = "0", indexed: index } = colour?.attributes ?? {};
  let base: string | undefined;
  if (rgb !== undefined) base = rgb.slice(-6);
  else if (number !== undefined) base = theme[Number(number)];
  else if (index !== undefined) base = indexed[Number(index)];
  return base && `#${tinted(base, Number(tint)).toUpperCase()}`;
}

/** "RRGGBB" of "#RRGGBB", or of "rgb(r, g, b)", which Univer writes too. */
export function hexOf(colour: string): string {
  const hex = colour.startsWith("#")
    ? colour.slice(1)
    : (colour.match(/\d+/g) ?? [])
        .slice(0, 3)
        .map((part) => Number(part).toString(16).padStart(2, "0"))
        .join("");
  return hex.toUpperCase();
}
