import { functionMessages } from "../text/functionMessages";
import { wrongValue } from "./cellError";

/**
 * What is computed of each place of several arguments, rows by columns of the largest. One cell stands
 * for all places; any other shape must be the whole, else #VALUE!. An argument that was left out is
 * undefined everywhere.
 */
export function broadcast(
  args: readonly (unknown[][] | undefined)[],
  compute: (...cells: unknown[]) => unknown,
): unknown[][] {
  if (args.every(isOneCell)) return [[compute(...args.map((cells) => cells?.[0]![0]))]];
  const given = args.filter((cells) => cells !== undefined);
  const rows = Math.max(...given.map((cells) => cells.length));
  const columns = Math.max(...given.map((cells) => cells[0]!.length));
  const readers = args.map((cells) => {
    if (cells === undefined) return () => undefined;
    if (isOneCell(cells)) return () => cells[0]![0];
    if (cells.length !== rows || cells[0]!.length !== columns)
      throw wrongValue(functionMessages.shapesDiffer);
    return (row: number, column: number) => cells[row]![column];
  });
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      compute(...readers.map((read) => read(row, column))),
    ),
  );
}

const isOneCell = (cells: unknown[][] | undefined): boolean =>
  cells === undefined || (cells.length === 1 && cells[0]!.length === 1);
