import type { Words } from "./blockTold";
import { criterionNamed } from "./criterionNamed";
import type { HeadingReading } from "./headedColumn";
import { columnsThatAre, criteriaIn, type HeadedColumn, type Heading } from "./Heading";
import { nameKey } from "./names/nameKey";

/**
 * A heading of totals below a title that names one criterion is a table of that criterion: "Xếp hạng
 * tiêu chí thành phần về “Hạ tầng kỹ thuật CNTT”". Any other heading as it is.
 */
export function asComponent(
  heading: Heading,
  titles: readonly Words[],
  { lexicon }: HeadingReading,
): Heading {
  const [total] = columnsThatAre(heading, "total");
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
