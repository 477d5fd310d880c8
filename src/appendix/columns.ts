import type { Regulation } from "../regulations/Regulation";
import type { ColumnLayout } from "../regulations/TableLayout";
import { decimalText } from "../scoring/decimalText";
import type { Standing } from "../scoring/Standing";
import type { Style } from "../sheet/Sheet";
import { styles } from "./styles";

/** How a column of an appendix is filled. */
export interface Column {
  style: Style;
  /** Number format; "@" is text. */
  format: (standing: Standing) => string;
  /** @param place running number of the line in its table, from 1 */
  cell: (standing: Standing, place: number, regulation: Regulation) => string | number;
}

const text = () => "@";

/** What stands in a cell that has no figure. */
const notScored = "-";

/** What each kind of column shows. To change how a score or a note is printed, edit this table. */
export const columns: Readonly<Record<ColumnLayout["shows"], Column>> = {
  place: { style: styles.body, format: () => "0", cell: (_, place) => place },
  unit: { style: styles.name, format: text, cell: ({ entry }) => entry.unit },
  scoreOfMax: {
    style: styles.body,
    format: text, // 9/9 is no date
    cell: ({ total, maxScore }, _, { decimalMark }) => {
      if (total === undefined) return notScored;
      const points = decimalText(total, decimalMark);
      return maxScore === "unknown" ? points : `${points}/${decimalText(maxScore, decimalMark)}`;
    },
  },
  ratio: {
    style: styles.body,
    format: ({ explanation: { ratio } }) => {
      if (ratio === undefined) return text();
      const { decimals } = ratio.rounding;
      return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
    },
    cell: ({ printedRatio }) => printedRatio ?? notScored,
  },
  tier: { style: styles.body, format: text, cell: ({ tier }) => tier?.label ?? notScored },
  penaltyNote: {
    style: styles.body,
    format: text,
    cell: ({ entry: { penalty, penaltyNote } }, _, { decimalMark }) =>
      penalty === 0
        ? ""
        : `${decimalText(-penalty, decimalMark)}${penaltyNote === "" ? "" : ` (${penaltyNote})`}`,
  },
};
