import type { WireObject } from "../protocol/WireObject";
import { textOf } from "./argument";
import { objectIn, type World } from "./World";

const places = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

const wireName = (key: string): string => key.slice(0, 1).toUpperCase() + key.slice(1);

/** `Excel.HeaderFooter`: six texts with the codes of Excel, "&P" for the page number. */
export function headerFooterObject(
  world: World,
  sheet: string,
  kept: { read: () => Record<string, string>; write: (texts: Record<string, string>) => void },
): WireObject {
  return objectIn(world, "HeaderFooter", sheet, {
    get: Object.fromEntries(places.map((key) => [wireName(key), () => kept.read()[key] ?? ""])),
    set: Object.fromEntries(
      places.map((key) => [
        wireName(key),
        (value: unknown) => kept.write({ ...kept.read(), [key]: textOf(value) }),
      ]),
    ),
  });
}
