import type { Points } from "./points";
import type { Ratio } from "./Ratio";
import { roundedTo } from "./roundedTo";

/** Exact points as whole ten-thousandths, half-up. */
export const wholePoints = (points: Ratio): Points =>
  points.whole === 1 ? points.part : roundedTo(points, 1).part;
