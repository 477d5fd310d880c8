import type { LossKind } from "../../text/lossText";

/** Something of a file that saving does not keep, or keeps as it was without calculating or showing it. */
export interface Loss {
  kind: LossKind;
  /** Name of the sheet; absent for what belongs to the whole file. */
  sheet?: string;
  count: number;
}
