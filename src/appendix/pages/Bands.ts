/** Rows that follow each other, counted from 0, both ends in it. */
export interface Rows {
  first: number;
  last: number;
}

/** One table of a sheet by its rows, top to bottom. */
export interface TableBand {
  /** Lines above it that belong to it alone. */
  titles?: Rows;
  /** Its heading of one or two rows. */
  head: Rows;
  /** Its lines, heading rows of groups and tiers among them; footnotes not. */
  body: Rows;
  /** Its footnotes. */
  foot?: Rows;
  /** Heading rows of groups and tiers within the body. */
  groups: readonly number[];
}

/** What the rows of a sheet are, for whoever divides them among pages. */
export interface Bands {
  /** Top to bottom. */
  tables: readonly TableBand[];
  /** Rows that share a page, whatever stands in them: a chart with its title, a signature. */
  blocks: readonly Rows[];
  /** Blank rows that part one thing from the next, and may be higher or lower without harm. */
  spacers: readonly number[];
  /** The rows of the signature block, which may not stand on a page alone. */
  signature?: Rows;
}
