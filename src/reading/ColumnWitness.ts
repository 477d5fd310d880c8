/**
 * From what the meaning of a column was told: the words of its heading; words that nearly say it; the
 * number of a group ("Mục II"); what stands below; the title above the table; a person; what a person
 * said of another column, which is read in its place.
 */
export type ColumnWitness =
  "words" | "nearWords" | "number" | "cells" | "title" | "choice" | "replaced";

/** certain: words say so; likely: they nearly do, or a number or the cells do; chosen: a person said so. */
export type Certainty = "certain" | "likely" | "chosen";

/** How sure a meaning is that was told from this. */
export function certaintyOf(from: ColumnWitness): Certainty {
  if (from === "choice" || from === "replaced") return "chosen";
  return from === "words" || from === "title" ? "certain" : "likely";
}
