import { formWords } from "../../text/formWords";
import { widthFor } from "../brokenLines";
import { formStyles as styles } from "./formStyles";
import { type Halves, halves } from "./halves";

const leastLeft = 150; // points: an issuing body stands on few lines
const leastRight = widthFor(formWords.country, styles.countryNarrow); // Quốc hiệu is never broken

/**
 * Where the head of a document parts the columns of a sheet, and the width that its right half needs,
 * in points; it may be more or less than it has.
 */
export function headHalves(widths: readonly number[]): { parted: Halves; rightNeeded: number } {
  const total = widths.reduce((sum, each) => sum + each, 0);
  const most = Math.max(leastRight, total - leastLeft);
  const parted = halves(widths, { least: leastRight, most });
  return { parted, rightNeeded: Math.max(leastRight, Math.min(parted.rightWidth, most)) };
}
