import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RegulationView } from "../../actions/regulation/RegulationView";
import { regulationWords as words } from "../../text/regulationWords";
import { SourceMark } from "../results/SourceMark";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "auto" },
  head: {
    padding: "4px 0 4px 8px",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    textAlign: "right",
    verticalAlign: "bottom",
  },
  label: { textAlign: "left", fontWeight: "inherit", padding: "4px 0" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  total: { fontWeight: tokens.fontWeightSemibold },
  points: { textAlign: "right", padding: "4px 0 4px 8px", fontVariantNumeric: "tabular-nums" },
  inferred: {
    color: tokens.colorPaletteMarigoldForeground2,
    textDecorationLine: "underline",
    textDecorationStyle: "dashed",
    textUnderlineOffset: "3px",
  },
  notes: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
});

interface MaximaTableProps {
  view: RegulationView;
  /** Whether rows without an inferred number are left out. */
  isOnlyInferred: boolean;
}

/** The maxima by group and block; an inferred one is dashed, and said with its source below. */
export function MaximaTable({ view: { blocks, maxima }, isOnlyInferred }: MaximaTableProps) {
  const styles = useStyles();
  const shown = maxima.filter(
    ({ points }) => !isOnlyInferred || points.some((each) => each?.isInferred === true),
  );
  const notes = [
    ...new Map(
      shown.flatMap(({ points }) =>
        points.flatMap((each) =>
          each?.isInferred === true ? [[each.source, each.source] as const] : [],
        ),
      ),
    ).keys(),
  ];
  if (shown.length === 0) return null;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.label)}>
              {words.group}
            </th>
            {blocks.map(({ id, label }) => (
              <th key={id} scope="col" className={styles.head}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ label, isTotal, points }) => (
            <tr key={label} className={mergeClasses(styles.row, isTotal && styles.total)}>
              <th scope="row" className={styles.label}>
                {label}
              </th>
              {points.map((each, at) => (
                <td key={blocks[at]!.id} className={styles.points}>
                  <span className={each?.isInferred === true ? styles.inferred : undefined}>
                    {each?.value ?? words.absent}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.notes}>
        {notes.map((source) => (
          <li key={source}>
            <SourceMark source={source} isInferred isFull />
          </li>
        ))}
      </ul>
    </>
  );
}
