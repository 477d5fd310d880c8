import type { Problem } from "./Problem";

/** A maximum of a unit, of the whole or of one criterion, that the sheet states otherwise than the regulation. */
export type MaximumProblem = Extract<Problem, { kind: "maxDiffers" | "partMaxDiffers" }>;
