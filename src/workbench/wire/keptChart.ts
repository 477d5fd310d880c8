import type { Chart } from "../model/Chart";
import type { World } from "./World";

/** One chart of a sheet: read, and changed in part. */
export interface KeptChart {
  sheet: string;
  /** Throws ItemNotFound where it was deleted. */
  read(): Chart;
  /** Throws AccessDenied on a protected sheet. */
  change(part: Partial<Chart>): void;
}

/** The chart of a sheet with this id. */
export function keptChart(world: World, sheet: string, id: string): KeptChart {
  const { charts, protection } = world.book;
  return {
    sheet,
    read: () => charts.get(sheet, id),
    change: (part) => {
      protection.guardSheet(sheet, "allowEditObjects");
      charts.change(sheet, id, part);
    },
  };
}
