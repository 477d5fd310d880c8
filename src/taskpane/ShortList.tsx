import { type ReactNode, useState } from "react";
import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { paneWords } from "../text/paneWords";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

interface ShortListProps<Item> {
  items: readonly Item[];
  /** More than this many show this many and a link to the rest. */
  atFirst: number;
  /** The `li` of an item, with its key. */
  children: (item: Item) => ReactNode;
  className?: string;
}

/** The first of many, and one press that shows the rest. */
export function ShortList<Item>({ items, atFirst, children, className }: ShortListProps<Item>) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, atFirst);
  const hidden = items.length - shown.length;
  return (
    <>
      <ul className={mergeClasses(styles.list, className)}>{shown.map(children)}</ul>
      {hidden > 0 && (
        <Link as="button" onClick={() => setWhole(true)}>
          {paneWords.more(hidden)}
        </Link>
      )}
    </>
  );
}
