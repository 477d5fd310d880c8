import type { CSSProperties } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { PreviewCell, PreviewPage, PreviewPart } from "../../actions/preview/PreviewPage";
import type { Style } from "../../sheet/Sheet";
import { appendixWords } from "../../text/appendixWords";

// Paper is white and black in every theme, and in forced colours: it is what is printed.
const useStyles = makeStyles({
  paper: {
    position: "relative",
    boxSizing: "border-box",
    transformOrigin: "0 0",
    overflow: "hidden",
    backgroundColor: "#ffffff",
    color: "#000000",
    fontFamily: "'Times New Roman', 'Liberation Serif', serif",
    forcedColorAdjust: "none",
  },
  number: { position: "absolute", left: 0, right: 0, textAlign: "center", lineHeight: 1 },
  table: {
    borderCollapse: "collapse",
    tableLayout: "fixed",
    margin: "0 auto",
    borderSpacing: 0,
  },
  cell: { padding: "0 2pt", overflow: "hidden", lineHeight: 1.15, boxSizing: "border-box" },
  // Two tables that touch would draw their common line twice.
  below: { marginTop: "-1px" },
  chart: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    alignItems: "center",
    gap: "4pt",
    boxSizing: "border-box",
    height: "100%",
    border: "1px dashed #616161",
    fontSize: "12pt",
    textAlign: "center",
  },
  title: { fontWeight: "bold" },
});

/** A page as it will be printed, at so many px for each pt; its tables are tables for a screen reader, too. */
export function PaperPage({ page, scale }: { page: PreviewPage; scale: number }) {
  const styles = useStyles();
  const { width, height, margins, number } = page;
  const paper: CSSProperties = {
    width: `${width}px`,
    height: `${height}px`,
    padding: `${margins.top}px 0 0 ${margins.left}px`,
    transform: `scale(${scale})`,
  };
  return (
    <div style={{ width: width * scale, height: height * scale, overflow: "hidden" }}>
      <div className={styles.paper} style={paper}>
        {number && (
          <div
            className={styles.number}
            style={{ top: `${margins.header}px`, fontSize: `${number.size}px` }}
          >
            {number.text}
          </div>
        )}
        <div style={{ width: `${width - margins.left - margins.right}px` }}>
          {page.parts.map((part, at) => (
            <Part key={at} {...{ part, page }} isBelow={at > 0} />
          ))}
        </div>
      </div>
    </div>
  );
}

function Part({ part, page, isBelow }: { part: PreviewPart; page: PreviewPage; isBelow: boolean }) {
  const styles = useStyles();
  const { columnWidths, scale } = page;
  const isTable = part.table !== undefined;
  return (
    <table
      className={mergeClasses(styles.table, isBelow && isTable && styles.below)}
      style={{ width: `${columnWidths.reduce((sum, each) => sum + each, 0)}px` }}
      {...(isTable ? { "aria-label": part.table } : { role: "presentation" })}
    >
      <colgroup>
        {columnWidths.map((each, at) => (
          <col key={at} style={{ width: `${each}px` }} />
        ))}
      </colgroup>
      <tbody>
        {part.rows.map(({ height, isHead, cells }, r) => (
          <tr key={r} style={{ height: `${height}px` }}>
            {cells.map((cell, c) => {
              const look = {
                className: styles.cell,
                rowSpan: cell.rows,
                colSpan: cell.columns,
                style: drawn(cell.style, scale),
              };
              // A heading without words heads nothing.
              return isHead && cell.text !== "" ? (
                <th key={c} scope={cell.columns > 1 ? "colgroup" : "col"} {...look}>
                  {cell.text}
                </th>
              ) : (
                <td key={c} {...look}>
                  {cell.chart ? <ChartPlace {...cell.chart} /> : cell.text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where Excel draws a chart: a chart drawn here would look otherwise, so what it is drawn from is said. */
function ChartPlace({ title, figures }: NonNullable<PreviewCell["chart"]>) {
  const styles = useStyles();
  return (
    <div className={styles.chart}>
      <div className={styles.title}>{title}</div>
      <div>{appendixWords.chartHere}</div>
      <div>{figures.map(({ label, value }) => `${label} ${value}`).join("; ")}</div>
    </div>
  );
}

/** A style of a sheet in CSS, a px for each pt of paper. */
const drawn = (
  { font, horizontal, vertical, wrap, grid }: Style,
  scale: number,
): CSSProperties => ({
  fontSize: `${(font?.size ?? 11) * scale}px`,
  fontWeight: font?.bold === true ? "bold" : "normal",
  fontStyle: font?.italic === true ? "italic" : "normal",
  textAlign: horizontal ?? "left",
  verticalAlign: vertical === "center" ? "middle" : (vertical ?? "bottom"),
  whiteSpace: wrap === true ? "pre-line" : "nowrap",
  ...(grid === true && { border: "1px solid #000000" }),
});
