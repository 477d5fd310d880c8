import { useMemo } from "react";
import { Button, Field, Link, MessageBar, MessageBarBody, Select, makeStyles, tokens } from "@fluentui/react-components"; // prettier-ignore
import { linesFound } from "../../actions/results/linesFound";
import { type LineOrder, orderedLines } from "../../actions/results/orderedLines";
import type { RankingLine, RankingView, TierBound } from "../../actions/results/RankingView";
import { navWords } from "../../text/navWords";
import { resultWords } from "../../text/resultWords";
import { lastRunWords } from "../../text/lastRunWords";
import { Heading } from "../Heading";
import { Quiet } from "../Quiet";
import { useKept } from "../useKept";
import { RankingList } from "./RankingList";
import { RankingRow } from "./RankingRow";
import { RankingTools } from "./RankingTools";
import { SharesBar } from "./SharesBar";
import { SourceMark } from "./SourceMark";

const useStyles = makeStyles({
  shares: { display: "flex", flexDirection: "column", gap: "4px" },
  toCharts: { alignSelf: "flex-end" },
  // The longest name of a ranking must not widen the pane.
  choice: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
  list: { marginLeft: "-12px", marginRight: "-12px" },
  bound: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 8px",
    padding: "6px 12px",
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface RankingScreenProps {
  views: readonly RankingView[];
  isProvisional: boolean;
  view: RankingView;
  onView: (id: string) => void;
  onUnit: (key: string) => void;
  onCharts: () => void;
  onProblems: () => void;
}

/** A row of the list: a unit, or where a tier ends. */
type Row = { line: RankingLine } | { bound: TierBound };

/** The ranking of one block: shares of the tiers, search and order, every unit. */
export function RankingScreen({
  views,
  isProvisional,
  view,
  onView,
  onUnit,
  onCharts,
  onProblems,
}: RankingScreenProps) {
  // prettier-ignore
  const styles = useStyles();
  const [search, setSearch] = useKept("results/search", "");
  const [order, setOrder] = useKept<LineOrder>("results/order", "listing");
  const rows = useMemo(
    () => rowsOf(linesFound(orderedLines(view.lines, order), search), view, order),
    [view, order, search],
  );
  return (
    <>
      <Heading title={navWords.tab.results} isUnseen />
      {isProvisional && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {resultWords.provisional(view.uncomputed)}{" "}
            <Link as="button" onClick={onProblems}>
              {resultWords.toProblems}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
      <Field label={resultWords.ranking}>
        <Select
          className={styles.choice}
          value={view.id}
          onChange={(_, { value }) => onView(value)}
        >
          {views.map(({ id, block, measure, lines }) => (
            <option key={id} value={id}>
              {nameOf(views, block, measure, lines.length)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.shares}>
        {view.shares.length > 0 && <SharesBar shares={view.shares} />}
        <Link as="button" className={styles.toCharts} onClick={onCharts}>
          {resultWords.charts}
        </Link>
      </div>
      <RankingTools
        {...{ search, order, onSearch: setSearch, onOrder: setOrder }}
        hasPrevious={view.lines.some(({ previous }) => previous?.rise !== undefined)}
      />
      {view.changed !== undefined && <Quiet>{lastRunWords.changed(view.changed)}</Quiet>}
      {rows.length === 0 ? (
        <div role="status">
          <p>{resultWords.noneFound(search)}</p>
          <Button onClick={() => setSearch("")}>{resultWords.clearSearch}</Button>
        </div>
      ) : (
        <div className={styles.list}>
          <RankingList
            label={`${view.block}, ${view.measure}`}
            keys={rows.map((row) => ("line" in row ? row.line.key : `bound ${row.bound.tier}`))}
            isPressable={(at) => "line" in rows[at]!}
            row={(at, tabIndex) => {
              const row = rows[at]!;
              return "line" in row ? (
                <RankingRow
                  line={row.line}
                  notches={view.notches}
                  tabIndex={tabIndex}
                  onOpen={onUnit}
                />
              ) : (
                <div className={styles.bound}>
                  <span>{resultWords.bound(row.bound.tier, row.bound.wording)}</span>
                  <SourceMark source={row.bound.source} isInferred={row.bound.isInferred} />
                </div>
              );
            }}
          />
        </div>
      )}
    </>
  );
}

/** "UBND cấp huyện (11)"; with the measure where the block has several. */
function nameOf(views: readonly RankingView[], block: string, measure: string, units: number) {
  const isOne = views.filter((each) => each.block === block).length === 1;
  return resultWords.blockOption(isOne ? block : `${block}: ${measure}`, units);
}

/** Best first, a quiet row marks where a tier ends; in any other order there is no such place. */
function rowsOf(lines: readonly RankingLine[], { bounds }: RankingView, order: LineOrder): Row[] {
  return lines.flatMap((line, at): Row[] => {
    const next = lines[at + 1];
    const bound = line.tier && bounds.get(line.tier.label);
    const isLast =
      order === "listing" && line.tier !== undefined && next?.tier?.label !== line.tier.label;
    return isLast && bound && next?.parent === line.parent ? [{ line }, { bound }] : [{ line }];
  });
}
