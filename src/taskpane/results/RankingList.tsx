import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useRovingRows } from "./useRovingRows";

/** So many rows are drawn whole: a screen reader and the browser's own search then find all of them. */
const drawnWhole = 50;

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

interface RankingListProps {
  label: string;
  /** Keys of the rows, in order. */
  keys: readonly string[];
  /** Whether a row can be pressed. */
  isPressable: (at: number) => boolean;
  row: (at: number, tabIndex: 0 | -1) => ReactNode;
}

/** Rows of unequal height, walked with the arrow keys; of a long list only those in sight are in the page. */
export function RankingList(props: RankingListProps) {
  return props.keys.length > drawnWhole ? <LongList {...props} /> : <WholeList {...props} />;
}

/** About how many rows are seen at once. */
const pageOf = (list: HTMLElement): number =>
  Math.floor((list.closest("main")?.clientHeight ?? 0) / rowHeight) || 8;

/** One line of name and one of figures. */
const rowHeight = 64;

function WholeList({ label, keys, isPressable, row }: RankingListProps) {
  const styles = useStyles();
  const { active, onKeyDown, onFocus } = useRovingRows(keys, isPressable, pageOf);
  return (
    <ol className={styles.list} aria-label={label} onKeyDown={onKeyDown} onFocus={onFocus}>
      {keys.map((key, at) => (
        <li key={key} data-index={at}>
          {row(at, at === active ? 0 : -1)}
        </li>
      ))}
    </ol>
  );
}

function LongList({ label, keys, isPressable, row }: RankingListProps) {
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0), []);
  const bring = (at: number): void => rows.scrollToIndex(at);
  const { active, onKeyDown, onFocus } = useRovingRows(keys, isPressable, pageOf, bring);
  // eslint-disable-next-line react-hooks/incompatible-library -- no React Compiler builds the pane
  const rows = useVirtualizer({
    count: keys.length,
    getScrollElement: () => list.current?.closest("main") ?? null,
    estimateSize: () => rowHeight,
    getItemKey: (at) => keys[at]!,
    overscan: 8,
    scrollMargin: above,
    // The row with the focus stays, however far away one scrolls.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
  });
  const place = (start: number): CSSProperties => ({
    transform: `translateY(${start - above}px)`,
  });
  return (
    <ol
      ref={list}
      className={styles.list}
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      style={{ height: `${rows.getTotalSize()}px` }}
    >
      {rows.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={key}
          ref={rows.measureElement}
          data-index={index}
          className={styles.row}
          style={place(start)}
          aria-setsize={keys.length}
          aria-posinset={index + 1}
        >
          {row(index, index === active ? 0 : -1)}
        </li>
      ))}
    </ol>
  );
}
