import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";

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
  row: (at: number) => ReactNode;
}

/** Rows of unequal height; of a long list only those in sight are in the page. */
export function RankingList({ label, keys, row }: RankingListProps) {
  const styles = useStyles();
  if (keys.length > drawnWhole) return <LongList {...{ label, keys, row }} />;
  return (
    <ol className={styles.list} aria-label={label}>
      {keys.map((key, at) => (
        <li key={key}>{row(at)}</li>
      ))}
    </ol>
  );
}

function LongList({ label, keys, row }: RankingListProps) {
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0), []);
  // eslint-disable-next-line react-hooks/incompatible-library -- no React Compiler builds the pane
  const rows = useVirtualizer({
    count: keys.length,
    getScrollElement: () => list.current?.closest("main") ?? null,
    estimateSize: () => 64, // one line of name and one of figures
    getItemKey: (at) => keys[at]!,
    overscan: 8,
    scrollMargin: above,
  });
  const place = (start: number): CSSProperties => ({
    transform: `translateY(${start - above}px)`,
  });
  return (
    <ol
      ref={list}
      className={styles.list}
      aria-label={label}
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
          {row(index)}
        </li>
      ))}
    </ol>
  );
}
