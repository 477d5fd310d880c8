/**
 * Whether a background, "#rrggbb", is dark; undefined where it is no such colour. By the luminance
 * of ITU-R BT.601.
 */
export function isDark(colour: string | undefined): boolean | undefined {
  const found = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (!found) return undefined;
  const [red, green, blue] = found.slice(1).map((part) => parseInt(part, 16)) as [
    number,
    number,
    number,
  ];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
