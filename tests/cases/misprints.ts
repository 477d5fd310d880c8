/** A cell of a published table that another figure or rule of the same document contradicts. */
export interface Misprint {
  table: string;
  unit: string;
  printed: string;
  expected: string;
}

/**
 * Khánh Hòa 2020. Witness: the seven scores of the unit in B.II make 913,5, and the three other
 * totals of B.II that end in ,5 are rounded up (947,5 in 948; 922,5 in 923; 896,5 in 897).
 */
export const misprints: readonly Misprint[] = [
  { table: "II.1", unit: "UBND huyện Diên Khánh", printed: "913/1000", expected: "914/1000" },
  { table: "II.1", unit: "UBND huyện Diên Khánh", printed: "91,3%", expected: "91,4%" },
];

/** What the cell of a table ought to show. */
export const mended = (table: string, unit: string, printed: string): string =>
  misprints.find((each) => each.table === table && each.unit === unit && each.printed === printed)
    ?.expected ?? printed;
