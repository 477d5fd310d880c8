import { isFitted, scaleOf, type Zoom } from "./scaleOf";
import type { Span } from "./Span";
import { type Division, spansOf } from "./spansOf";

/** One page: its new rows and columns, and those repeated before them. */
export interface PrintedPage {
  rows: Span;
  columns: Span;
  titleRows: Span | undefined;
  titleColumns: Span | undefined;
}

type Direction = Pick<Division, "sizes" | "breaks" | "repeated" | "room">;

/** A sheet to be divided among pages; sizes and room in points, room at full size. */
export interface Pagination {
  zoom?: Zoom | undefined;
  rows: Direction;
  columns: Direction;
  /** The print areas, or the used area; each begins on a page of its own. */
  areas: readonly { rows: Span; columns: Span }[];
}

/** The pages of a sheet in Excel's order, first down, then over, and the scale at which they print. */
export function pagesOf({ zoom, rows, columns, areas }: Pagination): {
  scale: number;
  pages: PrintedPage[];
} {
  const none: ReadonlySet<number> = new Set();
  const divided = (direction: Direction, printed: Span, scale: number): Span[] =>
    spansOf({
      ...direction,
      printed,
      room: direction.room / scale,
      breaks: isFitted(zoom) ? none : direction.breaks,
    });
  const scale = scaleOf(zoom, (at) => {
    const counted = areas.map((area) => ({
      across: divided(columns, area.columns, at).length,
      down: divided(rows, area.rows, at).length,
    }));
    return {
      across: Math.max(0, ...counted.map(({ across }) => across)),
      down: counted.reduce((all, { down }) => all + down, 0),
    };
  });
  const before = (repeated: Span | undefined, span: Span): Span | undefined =>
    repeated && span.from > repeated.to ? repeated : undefined;
  const pages = areas.flatMap((area) => {
    const down = divided(rows, area.rows, scale);
    return divided(columns, area.columns, scale).flatMap((across) =>
      down.map((span) => ({
        rows: span,
        columns: across,
        titleRows: before(rows.repeated, span),
        titleColumns: before(columns.repeated, across),
      })),
    );
  });
  return { scale, pages };
}
