import type { Area } from "../model/Area";
import { notModelled } from "../protocol/RichApiError";
import type { Members } from "./Members";
import { fontLeaves } from "./styleLeaves";
import type { World } from "./World";

/** What is asked for, "format/font/name" written as a path; only what is modelled may be. */
function asked(options: unknown, path: string, member: string): void {
  const named = pathsOf(options, "");
  if (named.length !== 1 || named[0] !== path)
    throw notModelled(`Range.${member}(${named.join(", ")})`);
}

const pathsOf = (options: unknown, before: string): string[] =>
  typeof options !== "object" || options === null
    ? [before]
    : Object.entries(options).flatMap(([name, below]) =>
        below === false || below === undefined || below === null
          ? []
          : pathsOf(below, before === "" ? name : `${before}/${name}`),
      );

/**
 * The methods of a range that give one property of each cell, row or column: the font's name of
 * cells, whether rows and columns are hidden.
 */
export function rangeProperties(
  world: World,
  sheet: string,
  area: Area,
): Required<Pick<Members, "call">> {
  const { styles } = world.book;
  return {
    call: {
      GetCellProperties: (options) => {
        asked(options, "format/font/name", "getCellProperties");
        return styles
          .read(sheet, area, (style) => fontLeaves.Name!.read(style))
          .map((row) => row.map((name) => ({ format: { font: { name } } })));
      },
      GetColumnProperties: (options) => {
        asked(options, "columnHidden", "getColumnProperties");
        return Array.from({ length: area.columns }, (_, at) => ({
          columnHidden: styles.columnHidden(sheet, area.column + at),
        }));
      },
      GetRowProperties: (options) => {
        asked(options, "rowHidden", "getRowProperties");
        return Array.from({ length: area.rows }, (_, at) => ({
          rowHidden: styles.rowHidden(sheet, area.row + at),
        }));
      },
    },
  };
}
