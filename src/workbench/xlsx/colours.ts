import type { Color } from "exceljs";
import { xmlElements } from "./xml";

/** The twelve colours of a theme, "RRGGBB", in the order in which cells number them. */
export type Theme = readonly string[];

/** Excel's own theme, "Office". */
export const officeTheme: Theme =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

const indexed = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");

/** The colours that a theme part names; cells count light before dark, the part dark before light. */
export function themeOf(xml: string): Theme {
  const named = (tag: string): string | undefined => {
    const inside = new RegExp(`<a:${tag}>([\\s\\S]*?)</a:${tag}>`).exec(xml)?.[1] ?? "";
    const rgb = xmlElements(inside, "a:srgbClr")[0]?.attributes["val"];
    return rgb ?? xmlElements(inside, "a:sysClr")[0]?.attributes["lastClr"];
  };
  const tags =
    "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
  return tags.map((tag, i) => named(tag) ?? officeTheme[i]!);
}

function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  return parts
    .map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");
}

/** "#RRGGBB" of a colour in a file; undefined for an automatic one. */
export function colourFromFile(
  colour: Partial<Color> | undefined,
  theme: Theme,
): string | undefined {
  if (!colour) return undefined;
  if (colour.argb !== undefined) return `#${colour.argb.slice(-6).toUpperCase()}`;
  const { tint = 0, indexed: index } = colour as { tint?: number; indexed?: number };
  if (colour.theme !== undefined) {
    const base = theme[colour.theme];
    return base && `#${tinted(base, tint).toUpperCase()}`;
  }
  const rgb = index === undefined ? undefined : indexed[index % 8];
  return rgb !== undefined && index! < 16 ? `#${rgb}` : undefined;
}

/** The colour for a file: "#RRGGBB" or "rgb(r, g, b)", which Univer writes too. */
export function colourToFile(colour: string): { argb: string } {
  const hex = colour.startsWith("#")
    ? colour.slice(1)
    : (colour.match(/\d+/g) ?? [])
        .slice(0, 3)
        .map((part) => Number(part).toString(16).padStart(2, "0"))
        .join("");
  return { argb: `FF${hex.toUpperCase()}` };
}
