import type { Span } from "./Span";

/** What is divided among pages in one direction. Sizes and room in points at the same scale. */
export interface Division {
  /** Size of each row or column of the sheet from the first on; 0 where it is hidden. */
  sizes: readonly number[];
  /** What is printed. */
  printed: Span;
  /** Height or width of a page inside its margins. */
  room: number;
  /** Rows or columns before which a person set a page break. */
  breaks: ReadonlySet<number>;
  /** Rows or columns repeated on every page that begins behind them. */
  repeated?: Span | undefined;
}

/** Excel counts a row that ends on the margin to the page; sizes are decimals of binary numbers. */
const tolerance = 0.01;

const sum = (sizes: readonly number[], { from, to }: Span): number =>
  sizes.slice(from, to + 1).reduce((all, size) => all + size, 0);

/**
 * The pages in one direction, each as the rows or columns that are new on it. One that is larger than
 * a page stands alone; hidden ones take no room, and pages of nothing but hidden ones are left out.
 */
export function spansOf({ sizes, printed, room, breaks, repeated }: Division): Span[] {
  const repeatedSize = repeated ? sum(sizes, repeated) : 0;
  const roomFrom = (first: number): number => {
    const isBehind = repeated !== undefined && first > repeated.to && repeatedSize < room;
    return isBehind ? room - repeatedSize : room;
  };
  const spans: Span[] = [];
  let from = printed.from;
  let used = 0;
  for (let at = printed.from; at <= printed.to; at += 1) {
    const size = sizes[at] ?? 0;
    const isFull = used > 0 && used + size > roomFrom(from) + tolerance;
    if (at > from && (isFull || breaks.has(at))) {
      spans.push({ from, to: at - 1 });
      from = at;
      used = 0;
    }
    used += size;
  }
  spans.push({ from, to: printed.to });
  return spans.filter((span) => sum(sizes, span) > 0);
}
