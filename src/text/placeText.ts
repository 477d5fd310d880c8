import type { Place, Problem } from "../reading/Problem";

/** A cell as it is named to a person: "Huyện · D7". */
export const placeText = ({ sheet, cell }: Place): string => `${sheet} · ${cell}`;

/** The cell a problem is about; none where it is about the whole workbook. */
export const placeOf = (problem: Problem): Place | undefined =>
  "at" in problem ? problem.at : undefined;
