import type { Composed, Rows as Counted } from "../Composed";
import { styles } from "../styles";
import type { Bands, Rows } from "./Bands";

const spanOf = ({ first, count }: Counted): Rows => ({ first, last: first + count - 1 });

/** What the rows of a composed sheet are, for whoever divides them among pages. */
export function bandsOf({ sheet, titleRows, tables, signatureRows }: Composed): Bands {
  const isCovered = (row: number): boolean =>
    sheet.areas.some(({ area }) => area.row <= row && row < area.row + area.rows) ||
    (sheet.charts ?? []).some(({ place }) => place.row <= row && row < place.row + place.rows);
  const isGroup = (row: number): boolean =>
    sheet.areas.some(
      ({ area, style }) =>
        (style === styles.group || style === styles.groupNumber) &&
        area.row <= row &&
        row < area.row + area.rows,
    );
  const rows = sheet.rowHeights.map((_, row) => row);
  return {
    tables: tables.map((table, at) => {
      const head = spanOf(table.headRows);
      const body = spanOf(table.bodyRows);
      const above = at === 0 ? titleRows : table.titleRows;
      return {
        ...(above.count > 0 && { titles: { first: above.first, last: head.first - 1 } }),
        head,
        body,
        groups: rows.slice(body.first, body.last + 1).filter(isGroup),
      };
    }),
    blocks: [],
    spacers: rows.filter((row) => !isCovered(row)),
    ...(signatureRows.count > 0 && { signature: spanOf(signatureRows) }),
  };
}
