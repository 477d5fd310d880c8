import type { Points } from "./points";

/** An exact fraction; `whole` is above 0. */
export interface Ratio {
  part: Points;
  whole: Points;
}
