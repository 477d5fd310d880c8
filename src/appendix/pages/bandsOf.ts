import type { Area, Style } from "../../sheet/Sheet";
import type { Composed, Rows as Counted } from "../Composed";
import { styles } from "../styles";
import type { Bands, Rows } from "./Bands";

const spanOf = ({ first, count }: Counted): Rows => ({ first, last: first + count - 1 });

/** What the rows of a composed sheet are, for whoever divides them among pages. */
export function bandsOf(composed: Composed): Bands {
  const { sheet, titleRows, tables, charts, signatureRows } = composed;
  const isIn = (row: number, area: Area): boolean => area.row <= row && row < area.row + area.rows;
  const groups = sheet.areas.filter(({ style }) => groupStyles.has(style));
  const filled = [
    ...sheet.areas.map(({ area }) => area),
    ...(sheet.charts ?? []).map(({ place }) => place),
  ];
  const rows = sheet.rowHeights.map((_, row) => row);
  const parts = [
    ...tables.map((table) => (table.titleRows.count > 0 ? table.titleRows : table.headRows)),
    ...charts.map((chart) => chart.rows),
  ].map(({ first }) => first);
  return {
    tables: tables.map((table) => {
      const body = spanOf(table.bodyRows);
      return {
        ...(table.titleRows.count > 0 && { titles: spanOf(table.titleRows) }),
        head: spanOf(table.headRows),
        body,
        ...(table.footRows.count > 0 && { foot: spanOf(table.footRows) }),
        groups: rows
          .slice(body.first, body.last + 1)
          .filter((row) => groups.some(({ area }) => isIn(row, area))),
      };
    }),
    blocks: [
      // The titles of the sheet stay with what comes first below them.
      ...(titleRows.count > 0 && parts.length > 0
        ? [{ first: titleRows.first, last: Math.min(...parts) }]
        : []),
      ...charts.map((chart) => spanOf(chart.rows)),
    ],
    spacers: rows.filter((row) => !filled.some((area) => isIn(row, area))),
    ...(signatureRows.count > 0 && { signature: spanOf(signatureRows) }),
  };
}

const groupStyles: ReadonlySet<Style> = new Set([styles.group, styles.groupNumber]);
