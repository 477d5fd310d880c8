import type { Criterion } from "../regulations/Criterion";
import type { Block, Regulation } from "../regulations/Regulation";
import { decimalText } from "../scoring/decimalText";
import { knownPoints } from "../scoring/knownPoints";
import type { Area, Sheet, Validation } from "../sheet/Sheet";
import { committeeSheetWords as words } from "../text/committeeSheetWords";
import { page } from "./page";
import { rowHeight } from "./rowHeight";
import { styles } from "./styles";

/** Rows that are ready to be filled in; more can be added below. */
const blankRows = 30;

const lineHeight = 18; // points
const longestName = 31; // of a sheet, in Excel

/** A column to be filled in. */
interface Column {
  head: string;
  width: number; // points
  bounds?: { atLeast: number; atMost?: number };
}

/**
 * Sheets on which a committee enters its scores, one for each block of the regulation: a column for
 * every group with its maximum, for bonus, penalty and the maximum where it is not that of the block.
 * Without a unit; the numbers that Excel takes are bounded by the maxima.
 */
export const committeeSheets = (regulation: Regulation): Sheet[] =>
  regulation.blocks.map((block) => committeeSheet(block, regulation));

function committeeSheet(block: Block, regulation: Regulation): Sheet {
  const columns = columnsOf(block, regulation);
  const across = columns.length;
  const line = (first: string) => [first, ...Array.from({ length: across - 1 }, () => "")];
  const heads = columns.map(({ head }) => head);
  const titles = [
    words.title(block.label),
    words.regulation(regulation.label),
    words.guide,
  ] as const;
  const headRow = titles.length + 1;
  const area = (row: number, rows: number, column = 0, wide = across): Area => ({
    row,
    column,
    rows,
    columns: wide,
  });
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const looks = [styles.title, styles.guide, styles.guide];
  const body = Array.from({ length: blankRows }, (_, at) => [
    at + 1,
    ...Array.from({ length: across - 1 }, () => ""),
  ]);
  const validations = columns.flatMap(({ bounds }, column): Validation[] =>
    bounds === undefined ? [] : [{ area: area(headRow + 1, blankRows, column, 1), ...bounds }],
  );
  return {
    id: `committee.${block.id}`,
    name: nameOf(block),
    isTheirs: true,
    cells: [...titles.map(line), line(""), heads, ...body],
    formats: [
      ...Array.from({ length: headRow + 1 }, () => columns.map(() => "@")),
      ...body.map(() =>
        columns.map(({ bounds }, at) => (at === 0 ? "0" : bounds ? "General" : "@")),
      ),
    ],
    areas: [
      ...titles.map((_, row) => ({ area: area(row, 1), style: looks[row]! })),
      { area: area(headRow, 1), style: styles.head },
      { area: area(headRow + 1, blankRows), style: styles.body },
      { area: area(headRow + 1, blankRows, 1, 1), style: styles.name },
    ],
    merges: titles.map((_, row) => area(row, 1)),
    validations,
    columnWidths: columns.map((column) => column.width),
    rowHeights: [
      ...titles.map((text, row) => rowHeight([{ text, width, style: looks[row]! }])),
      lineHeight / 2,
      rowHeight(columns.map(({ head, width: each }) => ({ text: head, width: each, style: styles.head }))), // prettier-ignore
      ...body.map(() => lineHeight),
    ],
    frozenRows: headRow + 1,
    print: page("landscape", { first: headRow, last: headRow }),
  };
}

function columnsOf(block: Block, regulation: Regulation): Column[] {
  const { groups, bonus, penalty, measures, decimalMark } = regulation;
  const hasParents = measures.some(
    ({ blocks, ranking, listing }) =>
      blocks.includes(block.id) && (ranking.scope === "parent" || listing.isWithinParents === true),
  );
  const own = groups.filter(({ maxScore }) => block.id in maxScore);
  return [
    { head: words.place, width: 32 },
    ...(hasParents ? [{ head: words.parent, width: 130 }] : []),
    { head: block.label, width: 200 },
    ...own.map((group): Column => groupColumn(group, block.id, decimalMark)),
    ...(bonus ? [added(bonus.label)] : []),
    ...(penalty ? [added(penalty.label), { head: words.note, width: 110 }] : []),
    ...(block.maxScore ? [added(words.maxScore)] : []),
  ];
}

function groupColumn({ label, maxScore }: Criterion, block: string, mark: "," | "."): Column {
  const { points } = maxScore[block]!;
  if (points === "unknown") return added(label);
  const max = decimalText(knownPoints(points), mark);
  return { ...added(words.withMax(label, max)), bounds: { atLeast: 0, atMost: points } };
}

/** A column of points from 0 up. */
const added = (head: string): Column => ({ head, width: 76, bounds: { atLeast: 0 } });

/**
 * A name that Excel takes: no longer than 31 characters, none of :\/?*[]. The block's label, else the
 * first of its other names that fits whole, else as many whole words of the label as fit.
 */
function nameOf({ label, names }: Block): string {
  const wanted = [label, ...names].map((each) => words.sheet(each).replace(/[:\\/?*[\]]/g, "-"));
  const whole = wanted.find(({ length }) => length <= longestName);
  return whole ?? wanted[0]!.slice(0, longestName + 1).replace(/[\s,]+\S*$/, "");
}
