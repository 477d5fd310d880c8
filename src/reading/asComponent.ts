import type { Words } from "./blockTold";
import { criterionNamed } from "./criterionNamed";
import type { HeadingReading } from "./headedColumn";
import { bareKey } from "./headingMeaning";
import { pointHeads } from "./headingWords";
import { columnsThatAre, criteriaIn, type HeadedColumn, type Heading } from "./Heading";
import { nameKey } from "./names/nameKey";

/**
 * A heading of totals, or of "Điểm" alone, below a title that names one criterion is a table of that criterion: "Xếp hạng
 * tiêu chí thành phần về “Hạ tầng kỹ thuật CNTT”". Any other heading as it is.
 */
export function asComponent(
  heading: Heading,
  titles: readonly Words[],
  { lexicon }: HeadingReading,
): Heading {
  const [total = pointsAlone(heading)] = columnsThatAre(heading, "total");
  if (criteriaIn(heading).size > 0 || total === undefined) return heading;
  const named = titles
    .map(({ text }) => criterionNamed(nameKey(text), lexicon))
    .find((each) => each !== undefined);
  if (named === undefined || named === "several" || named.is !== "criterion") return heading;
  const scores: HeadedColumn = {
    ...total,
    meaning: { is: "criterion", id: named.id },
    from: "title",
  };
  return {
    ...heading,
    columns: heading.columns.map((each) => (each.column === total.column ? scores : each)),
  };
}

/** The one column headed "Điểm"; undefined where there is none, or several. */
function pointsAlone({ columns }: Heading): HeadedColumn | undefined {
  const [only, ...more] = columns.filter(
    ({ meaning, text }) => meaning === undefined && pointHeads.includes(bareKey(text)),
  );
  return more.length === 0 ? only : undefined;
}
