import { invalidArgument } from "../protocol/RichApiError";
import { isWireObject, type WireObject } from "../protocol/WireObject";
import { booleanOf, numberOf, oneOf, textOf } from "./argument";
import { headerFooterGroupObject } from "./headerFooterGroupObject";
import { rangeAt } from "./rangeAddress";
import { rangeAddressOf, rangeObject } from "./rangeObject";
import { formatAddress } from "../model/address";
import { objectIn, type World } from "./World";

/** Excel's own values where a sheet says nothing; lengths in points. */
const defaults: Readonly<Record<string, unknown>> = {
  orientation: "Portrait",
  paperSize: "Letter",
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  zoom: { scale: 100 },
};

const checks: Readonly<Record<string, (value: unknown) => unknown>> = {
  orientation: (value) => oneOf(value, ["Portrait", "Landscape"]),
  paperSize: (value) => oneOf(value, ["A4", "A3", "Letter", "Legal"]),
  leftMargin: numberOf,
  rightMargin: numberOf,
  topMargin: numberOf,
  bottomMargin: numberOf,
  headerMargin: numberOf,
  footerMargin: numberOf,
  centerHorizontally: booleanOf,
  zoom: (value) => {
    if (typeof value !== "object" || value === null) throw invalidArgument();
    return value;
  },
};

const wireName = (key: string): string => key.slice(0, 1).toUpperCase() + key.slice(1);

/** The print settings of a sheet as kept in its metadata, names as in Office.js. */
function layoutOf(world: World, sheet: string): Record<string, unknown> {
  const kept = world.book.metadata.sheet(sheet).pageLayout;
  return { ...defaults, ...(kept as Record<string, unknown> | undefined) };
}

/** `Excel.PageLayout`: how a sheet prints. */
export function pageLayoutObject(world: World, sheet: string): WireObject {
  const { metadata } = world.book;
  const change = (part: Record<string, unknown>) => {
    const kept = metadata.sheet(sheet).pageLayout as Record<string, unknown> | undefined;
    metadata.setSheet(sheet, { pageLayout: { ...kept, ...part } });
  };
  const areaOf = (range: unknown) =>
    isWireObject(range) ? rangeAddressOf(range).area : rangeAt(world, sheet, textOf(range)).area;
  const keptRange = (key: string) => () => {
    const address = layoutOf(world, sheet)[key];
    if (typeof address !== "string") return null;
    return rangeObject(world, sheet, rangeAt(world, sheet, address).area);
  };
  return objectIn(world, "PageLayout", sheet, {
    get: {
      ...Object.fromEntries(
        Object.keys(checks).map((key) => [wireName(key), () => layoutOf(world, sheet)[key]]),
      ),
      HeadersFooters: () => headerFooterGroupObject(world, sheet),
    },
    set: Object.fromEntries(
      Object.entries(checks).map(([key, check]) => [
        wireName(key),
        (value: unknown) => change({ [key]: check(value) }),
      ]),
    ),
    call: {
      GetPrintAreaOrNullObject: keptRange("printArea"),
      GetPrintTitleRowsOrNullObject: keptRange("printTitleRows"),
      SetPrintArea: (range) => {
        change({ printArea: formatAddress(areaOf(range)) });
        return null;
      },
      SetPrintTitleRows: (range) => {
        const { row, rows } = areaOf(range);
        change({ printTitleRows: `$${row + 1}:$${row + rows}` });
        return null;
      },
    },
  });
}
