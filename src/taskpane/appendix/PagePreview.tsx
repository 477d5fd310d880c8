import type { CSSProperties } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { Preview } from "../../actions/preview/PreviewCell";
import type { Style } from "../../sheet/Sheet";

// Paper is white and black in every theme: it is what is printed.
const useStyles = makeStyles({
  window: {
    overflow: "auto",
    border: "1px solid #8a8886",
    backgroundColor: "#ffffff",
    forcedColorAdjust: "none",
  },
  page: {
    boxSizing: "border-box",
    transformOrigin: "0 0",
    backgroundColor: "#ffffff",
    color: "#000000",
    fontFamily: "'Times New Roman', 'Liberation Serif', serif",
  },
  table: { borderCollapse: "collapse", tableLayout: "fixed", margin: "0 auto" },
  cell: { padding: "0 2pt", overflow: "hidden", lineHeight: 1.15 },
});

interface PagePreviewProps {
  preview: Preview;
  /** Width that the page gets, in px; its content is scaled to it. */
  width: number;
  /** Height of the window in px; the rest is scrolled to. */
  height: number;
  label: string;
}

/** An appendix as it will be printed: the data that is written, drawn as a page. */
export function PagePreview({ preview, width, height, label }: PagePreviewProps) {
  const styles = useStyles();
  const { paper, columnWidths, rows } = preview;
  const scale = width / ((paper.width * 96) / 72);
  const page: CSSProperties = {
    width: `${paper.width}pt`,
    minHeight: `${paper.height}pt`,
    padding: `${paper.top}pt ${paper.right}pt ${paper.bottom}pt ${paper.left}pt`,
    transform: `scale(${scale})`,
  };
  return (
    // The page is scrolled by keyboard too.
    <div className={styles.window} style={{ height }} tabIndex={0} role="region" aria-label={label}>
      <div className={styles.page} style={page}>
        <table className={styles.table} role="presentation">
          <colgroup>
            {columnWidths.map((each, at) => (
              <col key={at} style={{ width: `${each}pt` }} />
            ))}
          </colgroup>
          <tbody>
            {rows.map((row, r) => (
              <tr key={r} style={{ height: `${row.height}pt` }}>
                {row.cells.map((cell, c) => (
                  <td
                    key={c}
                    className={styles.cell}
                    rowSpan={cell.rows}
                    colSpan={cell.columns}
                    style={drawn(cell.style)}
                  >
                    {cell.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** A style of a sheet in CSS. */
const drawn = ({ font, horizontal, vertical, wrap, grid }: Style): CSSProperties => ({
  fontSize: `${font?.size ?? 11}pt`,
  fontWeight: font?.bold === true ? "bold" : "normal",
  fontStyle: font?.italic === true ? "italic" : "normal",
  textAlign: horizontal ?? "left",
  verticalAlign: vertical === "center" ? "middle" : (vertical ?? "bottom"),
  whiteSpace: wrap === true ? "pre-line" : "nowrap",
  ...(grid === true && { border: "1px solid #000000" }),
});
