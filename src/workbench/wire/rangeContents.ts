import { maxColumns, maxRows } from "../model/address";
import type { Area } from "../model/Area";
import { invalidArgument, RichApiError } from "../protocol/RichApiError";
import { textOf } from "./argument";
import { cellValue, givenCells } from "./givenCells";
import type { Members } from "./Members";
import type { World } from "./World";

/** Excel reads no more cells at once. */
const mostCells = 5_000_000;
/** A cell of Excel holds no longer text. */
const longestText = 32_767;

/** Values, formulas, texts and number formats of a range, cell by cell. */
export function rangeContents(
  world: World,
  sheet: string,
  area: Area,
): Required<Pick<Members, "get" | "set">> {
  const { cells, styles } = world.book;
  const isUnbounded = area.rows === maxRows || area.columns === maxColumns;
  const read = (all: () => unknown[][]) => () => {
    if (isUnbounded) return null;
    if (area.rows * area.columns > mostCells)
      throw new RichApiError(
        "RangeExceedsLimit",
        "The cell count in the range has exceeded the maximum supported number.",
      );
    return all();
  };
  const given = (value: unknown) => {
    if (isUnbounded) throw invalidArgument();
    return givenCells(value, area);
  };
  const enter = (value: unknown) => {
    const at = given(value);
    const checked = (r: number, c: number) => {
      const entered = cellValue(at(r, c));
      if (typeof entered === "string" && entered.length > longestText) throw invalidArgument();
      return entered;
    };
    // All are looked at before the first is written.
    if (Array.isArray(value))
      for (let r = 0; r < area.rows; r += 1)
        for (let c = 0; c < area.columns; c += 1) checked(r, c);
    cells.write(sheet, area, checked);
  };
  return {
    get: {
      Formulas: read(() => cells.formulas(sheet, area)),
      NumberFormat: read(() => styles.numberFormats(sheet, area)),
      Text: read(() => cells.text(sheet, area)),
      Values: read(() => cells.values(sheet, area)),
      ValueTypes: read(() => cells.valueTypes(sheet, area)),
    },
    set: {
      Formulas: enter,
      Values: enter,
      NumberFormat: (value) => {
        const at = given(value);
        styles.setNumberFormats(sheet, area, (r, c) => {
          const format = at(r, c);
          if (format === null || format === undefined) return null;
          return format === "" ? "General" : textOf(format);
        });
      },
    },
  };
}
