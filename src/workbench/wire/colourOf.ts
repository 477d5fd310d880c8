import { invalidArgument } from "../protocol/RichApiError";
import { textOf } from "./argument";

/** Named colours of HTML. */
const names: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  brown: "#A52A2A",
  cyan: "#00FFFF",
  darkblue: "#00008B",
  darkgray: "#A9A9A9",
  darkgreen: "#006400",
  darkred: "#8B0000",
  fuchsia: "#FF00FF",
  gold: "#FFD700",
  gray: "#808080",
  green: "#008000",
  lightblue: "#ADD8E6",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  lightyellow: "#FFFFE0",
  lime: "#00FF00",
  magenta: "#FF00FF",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#1F4E78", "1F4E78" or the name of a colour, as "#RRGGBB". Throws InvalidArgument. */
export function colourOf(value: unknown): string {
  const text = textOf(value).toLowerCase();
  if (/^#?[0-9a-f]{6}$/.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const found = names[text];
  if (found === undefined) throw invalidArgument();
  return found;
}
