import { points } from "../../src/scoring/points";
import type { Entry, Score } from "../../src/scoring/ScoreTable";
import { unitKey } from "./Line";
import { cellUnder, type PrintedDocument, printedTable, unitOf } from "./PrintedDocument";
import { printedScore } from "./printedScore";

/** Headings of the groups in tables 1 and 2; the third is headed “Mục II” like the second, by a slip. */
export const binhDinhGroups: Readonly<Record<string, RegExp>> = {
  I: /^Mục I Hạ tầng/,
  II: /^Mục II Ứng dụng/,
  III: /^Mục II Trang/,
  IV: /^Mục IV /,
  V: /^Mục V /,
  VI: /^Mục VI /,
};

/**
 * The entries of one block: group scores of the overall table; of group II its two parts, the first
 * out of table 1.2.a or 2.2.a, the last the difference to the group, for where tables disagree the
 * overall one counts. Where the last is not scored, the first is the whole group.
 */
export function binhDinhEntries(document: PrintedDocument, overall: "1" | "2"): readonly Entry[] {
  const table = printedTable(document, overall);
  const component = (id: string) => {
    const found = printedTable(document, `${overall}.2.${id}`);
    return new Map(
      found.rows.map((row) => [
        unitKey(unitOf(row)),
        printedScore(cellUnder(found, row, /^Tổng điểm/)),
      ]),
    );
  };
  const [first, last] = [component("a"), component("b")];
  return table.rows.map((row): Entry => {
    const key = unitKey(unitOf(row));
    const scores = Object.fromEntries(
      Object.entries(binhDinhGroups).map(([group, head]): [string, Score] => [
        group,
        points(cellUnder(table, row, head).value!)!,
      ]),
    );
    const { II, ...others } = scores;
    const isWhole = last.get(key) === "exempt";
    const part = isWhole ? (II as number) : (first.get(key) as number);
    return {
      unit: unitOf(row),
      scores: {
        ...others,
        "II.a": part,
        "II.b": isWhole ? "exempt" : (II as number) - part,
      },
      bonus: 0,
      penalty: 0,
      penaltyNote: "",
    };
  });
}
