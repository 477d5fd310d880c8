import { intersection, without } from "../model/address";
import type { Area } from "../model/Area";
import { newId } from "../model/newId";
import type { World } from "./World";

/** Conditional formats and validation come along when cells are copied over other cells. */
export function copyKept(
  { book: { conditionalFormats, validations } }: World,
  fromSheet: string,
  from: Area,
  toSheet: string,
  to: { row: number; column: number },
): void {
  const target = { ...from, row: to.row, column: to.column };
  const moved = (areas: readonly Area[]): Area[] =>
    areas.flatMap((area) => {
      const copied = intersection(area, from);
      if (!copied) return [];
      const row = copied.row - from.row + to.row;
      return [{ ...copied, row, column: copied.column - from.column + to.column }];
    });
  const formats = conditionalFormats.all(fromSheet).flatMap((format) => {
    const areas = moved(format.areas);
    return areas.length > 0 ? [{ ...format, id: newId(), areas }] : [];
  });
  const copied = validations.all(fromSheet).flatMap(({ areas, ...rest }) => {
    const there = moved(areas);
    return there.length > 0 ? [{ ...rest, areas: there }] : [];
  });
  const old = conditionalFormats.all(toSheet);
  if (formats.length > 0 || old.length > 0) {
    const left = old
      .map((format) => ({ ...format, areas: without(format.areas, target) }))
      .filter(({ areas }) => areas.length > 0);
    conditionalFormats.replace(toSheet, [...formats, ...left]);
  }
  if (validations.all(toSheet).length > 0) validations.clear(toSheet, [target]);
  for (const { areas, ...validation } of copied) validations.set(toSheet, areas, validation);
}
