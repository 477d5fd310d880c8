import { BorderStyleTypes, type IBorderStyleData, type IStyleData } from "@univerjs/core";
import type { Area } from "../model/Area";
import { invalidArgument } from "../protocol/RichApiError";
import type { WireObject } from "../protocol/WireObject";
import { oneOf } from "./argument";
import { common } from "./styled";
import { colourOf } from "./colourOf";
import { objectIn, type World } from "./World";

export const borderIndexes = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
type BorderIndex = (typeof borderIndexes)[number];
type Side = "t" | "b" | "l" | "r";

/** Univer's lines, by style and weight. */
const lines: Readonly<Record<string, Readonly<Record<string, BorderStyleTypes>>>> = {
  Continuous: {
    Hairline: BorderStyleTypes.HAIR,
    Thin: BorderStyleTypes.THIN,
    Medium: BorderStyleTypes.MEDIUM,
    Thick: BorderStyleTypes.THICK,
  },
  Dash: { Thin: BorderStyleTypes.DASHED, Medium: BorderStyleTypes.MEDIUM_DASHED },
  Dot: { Thin: BorderStyleTypes.DOTTED },
  Double: { Thick: BorderStyleTypes.DOUBLE },
};

function styleAndWeight(line: BorderStyleTypes | undefined): { style: string; weight: string } {
  for (const [style, weights] of Object.entries(lines))
    for (const [weight, each] of Object.entries(weights))
      if (each === line) return { style, weight };
  return { style: "None", weight: "Thin" };
}

/** Which sides of the cell at (row, column) of the area carry this border. */
function sidesOf(index: BorderIndex, row: number, column: number, area: Area): Side[] {
  const { rows, columns } = area;
  const sides: Record<BorderIndex, Side[]> = {
    EdgeTop: row === 0 ? ["t"] : [],
    EdgeBottom: row === rows - 1 ? ["b"] : [],
    EdgeLeft: column === 0 ? ["l"] : [],
    EdgeRight: column === columns - 1 ? ["r"] : [],
    InsideHorizontal: [...(row > 0 ? ["t"] : []), ...(row < rows - 1 ? ["b"] : [])] as Side[],
    InsideVertical: [
      ...(column > 0 ? ["l"] : []),
      ...(column < columns - 1 ? ["r"] : []),
    ] as Side[],
  };
  return sides[index];
}

type Border = IBorderStyleData | null;

/** The border after one of its three properties was set. */
function changed(old: Border, property: "style" | "weight" | "color", value: unknown): Border {
  const { style, weight } = styleAndWeight(old?.s);
  const cl = old?.cl ?? { rgb: "#000000" };
  if (property === "color")
    return { s: old?.s ?? BorderStyleTypes.THIN, cl: { rgb: colourOf(value) } };
  if (property === "style") {
    if (value === "None") return null;
    const weights = lines[oneOf(value, Object.keys(lines))]!;
    return { s: weights[weight] ?? Object.values(weights)[0]!, cl };
  }
  const weights = lines[style] ?? lines.Continuous!;
  const line = weights[oneOf(value, ["Hairline", "Thin", "Medium", "Thick"])];
  if (line === undefined) throw invalidArgument();
  return { s: line, cl };
}

/** `Excel.RangeBorder`: one edge, or the lines between the cells of a range. */
export function rangeBorderObject(
  world: World,
  sheet: string,
  area: Area,
  index: BorderIndex,
): WireObject {
  const { styles } = world.book;
  const borders = () =>
    styles
      .read(sheet, area, (style) => style.bd ?? {})
      .flatMap((row, r) =>
        row.flatMap((bd, c) => sidesOf(index, r, c, area).map((side) => bd[side] ?? null)),
      );
  const read = (pick: (border: Border) => unknown) => common([borders().map(pick)]);
  const write = (property: "style" | "weight" | "color") => (value: unknown) => {
    const old = styles.read(sheet, area, (style) => style.bd ?? {});
    styles.merge(sheet, area, (row, column): IStyleData | undefined => {
      const sides = sidesOf(index, row, column, area);
      if (sides.length === 0) return undefined;
      const before = old[row]![column]!;
      const bd = Object.fromEntries(
        sides.map((side) => [side, changed(before[side] ?? null, property, value)]),
      );
      return { bd };
    });
  };
  return objectIn(world, "RangeBorder", sheet, {
    get: {
      SideIndex: () => index,
      Style: () => read((border) => styleAndWeight(border?.s).style),
      Weight: () => read((border) => styleAndWeight(border?.s).weight),
      Color: () => read((border) => border?.cl.rgb ?? "#000000"),
    },
    set: { Style: write("style"), Weight: write("weight"), Color: write("color") },
  });
}
