import { columnName, maxColumns, maxRows, parseAddress } from "../model/address";

/** Texts, quoted sheet names and what stands in brackets: no references in there. */
const apart = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])/;

const reference =
  /(?<![\p{L}\p{N}_.$\\])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!])/giu;

/** A formula as it reads some cells further down and to the right, as when it is filled. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const column = (fixed: string | undefined, name: string): string | undefined => {
    if (fixed === "$") return `$${name}`;
    const at = parseAddress(`${name}1`);
    const to = at ? at.column + columns : -1;
    return to < 0 || to >= maxColumns ? undefined : columnName(to);
  };
  const row = (fixed: string | undefined, number: string): string | undefined => {
    if (fixed === "$") return `$${number}`;
    const to = Number(number) + rows;
    return to < 1 || to > maxRows ? undefined : String(to);
  };
  const joined = (a: string | undefined, mark: string, b: string | undefined) =>
    a === undefined || b === undefined ? "#REF!" : a + mark + b;
  return formula
    .split(apart)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(
            reference,
            (
              _,
              f1?: string,
              c?: string,
              f2?: string,
              r?: string,
              f3?: string,
              c1?: string,
              f4?: string,
              c2?: string,
              f5?: string,
              r1?: string,
              f6?: string,
              r2?: string,
            ) => {
              if (c !== undefined) return joined(column(f1, c), "", row(f2, r ?? ""));
              if (c1 !== undefined) return joined(column(f3, c1), ":", column(f4, c2 ?? ""));
              return joined(row(f5, r1 ?? ""), ":", row(f6, r2 ?? ""));
            },
          ),
    )
    .join("");
}
