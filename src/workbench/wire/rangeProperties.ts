import type { Area } from "../model/Area";
import { notModelled } from "../protocol/RichApiError";
import type { Members } from "./Members";
import { fontLeaves } from "./styleLeaves";
import type { World } from "./World";

/** The one property that is asked for, as a path: "format/font/name"; only what is modelled may be. */
function asked<P extends string>(options: unknown, paths: readonly P[], member: string): P {
  const named = pathsOf(options, "");
  const found = paths.find((path) => path === named[0]);
  if (named.length !== 1 || found === undefined)
    throw notModelled(`Range.${member}(${named.join(", ")})`);
  return found;
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
 * cells, whether rows and columns are hidden, how high and wide they are, in points.
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
        asked(options, ["format/font/name"], "getCellProperties");
        return styles
          .read(sheet, area, (style) => fontLeaves.Name!.read(style))
          .map((row) => row.map((name) => ({ format: { font: { name } } })));
      },
      GetColumnProperties: (options) => {
        const paths = ["columnHidden", "format/columnWidth"] as const;
        const isWidth = asked(options, paths, "getColumnProperties") === "format/columnWidth";
        return Array.from({ length: area.columns }, (_, at) =>
          isWidth
            ? { format: { columnWidth: styles.columnWidth(sheet, area.column + at) } }
            : { columnHidden: styles.columnHidden(sheet, area.column + at) },
        );
      },
      GetRowProperties: (options) => {
        const paths = ["rowHidden", "format/rowHeight"] as const;
        const isHeight = asked(options, paths, "getRowProperties") === "format/rowHeight";
        return Array.from({ length: area.rows }, (_, at) =>
          isHeight
            ? { format: { rowHeight: styles.rowHeight(sheet, area.row + at) } }
            : { rowHidden: styles.rowHidden(sheet, area.row + at) },
        );
      },
    },
  };
}
