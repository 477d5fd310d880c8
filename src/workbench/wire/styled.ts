import type { Area } from "../model/Area";
import type { Members } from "./Members";
import type { Leaf } from "./styleLeaves";
import type { World } from "./World";

/** The value that all cells share, or null where they differ, as Excel gives it. */
export function common<T>(values: readonly (readonly T[])[]): T | null {
  const [first, ...rest] = values.flat();
  return first !== undefined && rest.every((value) => value === first) ? first : null;
}

/** Properties of the look of cells as members of an object. */
export function styled(
  world: World,
  sheet: string,
  area: Area,
  leaves: Readonly<Record<string, Leaf>>,
): Required<Pick<Members, "get" | "set">> {
  const { styles } = world.book;
  const members = Object.entries(leaves);
  return {
    get: Object.fromEntries(
      members.map(([name, leaf]) => [
        name,
        () => common(styles.read(sheet, area, (style) => leaf.read(style))),
      ]),
    ),
    set: Object.fromEntries(
      members.map(([name, leaf]) => [
        name,
        (value: unknown) => styles.merge(sheet, area, leaf.write(value)),
      ]),
    ),
  };
}
