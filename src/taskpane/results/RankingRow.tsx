import { makeStyles, tokens } from "@fluentui/react-components";
import type { RankingLine } from "../../actions/results/RankingView";
import { resultWords } from "../../text/resultWords";
import { Bar } from "./Bar";
import { LastRun } from "./LastRun";
import { PreviousRank } from "./PreviousRank";
import { TierMark } from "./TierMark";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr) auto",
    columnGap: "8px",
    width: "100%",
    padding: "8px 12px 8px 4px",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    boxSizing: "border-box",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  rank: { textAlign: "right", color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" }, // prettier-ignore
  name: { overflowWrap: "break-word", textWrap: "pretty" },
  ratio: { textAlign: "right", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" }, // prettier-ignore
  second: {
    gridColumn: "2",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    alignItems: "center",
  },
  bar: { flexGrow: 1, minWidth: "40px" },
  tier: { gridColumn: "3", justifySelf: "end", fontSize: tokens.fontSizeBase200 },
});

interface RankingRowProps {
  line: RankingLine;
  notches: readonly number[];
  /** Of a list only one row is reached by Tab. */
  tabIndex: 0 | -1;
  onOpen: (key: string) => void;
}

/** One unit of a ranking; a press opens how its result came about. */
export function RankingRow({ line, notches, tabIndex, onOpen }: RankingRowProps) {
  const styles = useStyles();
  const { key, unit, parent, rank, score, ratio, tier, previous, length, state, lastRun } = line;
  return (
    <button
      type="button"
      className={styles.row}
      data-unit={key}
      tabIndex={tabIndex}
      onClick={() => onOpen(key)}
    >
      <span className={styles.rank}>{rank ?? "–"}</span>
      <span className={styles.name}>{unit}</span>
      <span className={styles.ratio}>{ratio ?? score ?? ""}</span>
      <span className={styles.second}>
        {parent !== undefined && <span>{parent}</span>}
        {ratio !== undefined && <span>{score}</span>}
        {state !== "scored" && <span>{resultWords.notScored[state]}</span>}
        {previous ? (
          <PreviousRank {...previous} />
        ) : (
          length !== undefined && <Bar length={length} notches={notches} className={styles.bar} />
        )}
        {lastRun !== undefined && <LastRun before={lastRun} rank={rank} />}
      </span>
      <span className={styles.tier}>{tier && <TierMark tier={tier} />}</span>
    </button>
  );
}
