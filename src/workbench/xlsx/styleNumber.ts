import type { IStyleData, Nullable } from "@univerjs/core";
import type { SheetSource } from "./SheetSource";

/** Whether two styles look the same; what is not there and what is null say nothing both. */
const same = (a: IStyleData, b: IStyleData): boolean => {
  const said = (style: IStyleData) =>
    JSON.stringify(
      Object.entries(style)
        .filter(([, part]) => part != null)
        .sort(),
    );
  return said(a) === said(b);
};

/**
 * The number in the file of a style of the workbook: its own where it came with the file and is
 * unchanged, else one made from `base`.
 */
export function styleNumber(
  key: Nullable<string | IStyleData>,
  base: number,
  isUnlocked: boolean,
  source: SheetSource,
): number {
  const style = source.style(key);
  const own = typeof key === "string" ? /^file-(\d+)$/.exec(key)?.[1] : undefined;
  if (own !== undefined) {
    const number = Number(own);
    if (
      source.styles.isUnlocked(number) === isUnlocked &&
      same(style, source.styles.styleOf(number))
    )
      return number;
  }
  return source.styles.numberOf(style, base, isUnlocked);
}
