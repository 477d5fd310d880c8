import { pixels } from "../pixels";
import type { Bands, Rows } from "./Bands";

const highest = 409; // points: Excel takes no row above 409.5

/**
 * Row heights with a page's rows higher by `missing` points in all: the blank row that ends the page
 * takes what it can, the lines of tables share the rest, and the other rows what is left then.
 *
 * @param missing whole pixels, not below 0
 */
export function raised(
  heights: readonly number[],
  page: Rows,
  missing: number,
  { tables, spacers }: Bands,
): number[] {
  const higher = [...heights];
  let left = missing;
  const raise = (row: number, by: number): void => {
    const taken = Math.min(by, left, pixels.below(highest - higher[row]!));
    higher[row] = higher[row]! + taken;
    left -= taken;
  };
  // The highest first: what a row cannot take is left to those after it.
  const share = (rows: readonly number[]): void =>
    [...rows]
      .sort((a, b) => higher[b]! - higher[a]!)
      .forEach((row, at) => raise(row, pixels.above(left / (rows.length - at))));
  const isIn = (row: number, { first, last }: Rows) => first <= row && row <= last;
  const all = Array.from({ length: page.last - page.first + 1 }, (_, at) => page.first + at);
  share(all.filter((row) => row === page.last && spacers.includes(row)));
  share(all.filter((row) => tables.some(({ body }) => isIn(row, body))));
  share(all.filter((row) => !tables.some(({ head }) => isIn(row, head)))); // heads are repeated
  return higher;
}
