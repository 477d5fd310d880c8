/** Neighbouring rows or columns, by index from 0, both ends included. */
export interface Span {
  from: number;
  to: number;
}

/** Whether two spans share a row or column. */
export const overlaps = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;
