import { formatAddress, maxColumns, maxRows, parseAddress } from "../model/address";
import type { Area } from "../model/Area";
import { invalidArgument, itemNotFound } from "../protocol/RichApiError";
import type { WireObject } from "../protocol/WireObject";
import { oneOf, recordOf, numberOf } from "./argument";
import { headerFooterGroupObject } from "./headerFooterGroupObject";
import { pageSettings, pageSettingDefaults } from "./pageSettings";
import { areasAt, rangeAreasObject } from "./rangeAreasObject";
import { rangeObject } from "./rangeObject";
import { objectIn, type World } from "./World";

const wireName = (key: string): string => key.slice(0, 1).toUpperCase() + key.slice(1);

/** Points in one unit of length. */
const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const sides = ["top", "bottom", "left", "right", "header", "footer"] as const;

/** `Excel.PageLayout`: how a sheet prints; kept in its metadata, names as in Office.js. */
export function pageLayoutObject(world: World, sheet: string): WireObject {
  const { metadata, protection } = world.book;
  const kept = () => (metadata.sheet(sheet).pageLayout ?? {}) as Record<string, unknown>;
  const change = (part: Record<string, unknown>) => {
    protection.guardSheet(sheet);
    const layout = Object.entries({ ...kept(), ...part });
    metadata.setSheet(sheet, {
      pageLayout: Object.fromEntries(layout.filter(([, value]) => value !== undefined)),
    });
  };
  const areasOf = (range: unknown): readonly Area[] => {
    const found = areasAt(world, sheet, range);
    if (found.sheet !== sheet) throw invalidArgument();
    return found.areas;
  };
  const keptAreas = (key: string): Area[] => {
    const text = kept()[key];
    return typeof text === "string"
      ? text.split(",").flatMap((each) => parseAddress(each) ?? [])
      : [];
  };
  const required = (find: () => WireObject | null) => () => {
    const found = find();
    if (!found) throw itemNotFound();
    return found;
  };
  const printArea = () => {
    const areas = keptAreas("printArea");
    return areas.length > 0 ? rangeAreasObject(world, sheet, areas) : null;
  };
  const titles = (key: string) => () => {
    const [area] = keptAreas(key);
    return area ? rangeObject(world, sheet, area) : null;
  };
  const setTitles = (key: string, whole: (area: Area) => Area) => (range: unknown) => {
    if (range === "") {
      change({ [key]: undefined }); // no rows, as PageSetup.PrintTitleRows = "" of VBA
      return null;
    }
    const [area] = areasOf(range);
    change({ [key]: formatAddress(whole(area!)).replaceAll(/[A-Z]+|\d+/g, "$$$&") });
    return null;
  };
  return objectIn(world, "PageLayout", sheet, {
    get: {
      ...Object.fromEntries(
        Object.keys(pageSettings).map((key) => [
          wireName(key),
          () => kept()[key] ?? pageSettingDefaults[key],
        ]),
      ),
      HeadersFooters: () => headerFooterGroupObject(world, sheet),
    },
    set: Object.fromEntries(
      Object.entries(pageSettings).map(([key, checked]) => [
        wireName(key),
        (value: unknown) => change({ [key]: checked(value) }),
      ]),
    ),
    call: {
      GetPrintArea: required(printArea),
      GetPrintAreaOrNullObject: printArea,
      GetPrintTitleColumns: required(titles("printTitleColumns")),
      GetPrintTitleColumnsOrNullObject: titles("printTitleColumns"),
      GetPrintTitleRows: required(titles("printTitleRows")),
      GetPrintTitleRowsOrNullObject: titles("printTitleRows"),
      SetPrintArea: (range) => {
        change({ printArea: areasOf(range).map(formatAddress).join(",") });
        return null;
      },
      SetPrintMargins: (unit, margins) => {
        const points = units[oneOf(unit, ["Points", "Inches", "Centimeters"])];
        const given = Object.entries(recordOf(margins)).filter(([, value]) => value != null);
        change(
          Object.fromEntries(
            given.map(([side, value]) => [
              `${oneOf(side, sides)}Margin`,
              Math.round(numberOf(value) * points * 1000) / 1000,
            ]),
          ),
        );
        return null;
      },
      SetPrintTitleColumns: setTitles("printTitleColumns", ({ column, columns }) => ({
        row: 0,
        rows: maxRows,
        column,
        columns,
      })),
      SetPrintTitleRows: setTitles("printTitleRows", ({ row, rows }) => ({
        row,
        rows,
        column: 0,
        columns: maxColumns,
      })),
    },
  });
}
