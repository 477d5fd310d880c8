import type { Points } from "../scoring/points";

/** A table of criteria with an average each (kết quả bình quân), as a committee typed it; what they are averages of is not in it. */
export interface AverageTable {
  sheet: string;
  /** The line right above its heading: "Nhóm tiêu chí 1: Hạ tầng kỹ thuật CNTT". */
  title: string;
  lines: readonly {
    criterion: string;
    /** A share in ten-thousandths: 96 % is 9600. */
    average: Points;
  }[];
}
