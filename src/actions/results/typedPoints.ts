import { type Points, points } from "../../scoring/points";

/** Points as a person types them in a trial: "494", "38,5", "38.5"; undefined for anything else, and below 0. */
export function typedPoints(text: string): Points | undefined {
  const given = points(text.trim().replace(",", "."));
  return given === undefined || given < 0 ? undefined : given;
}
