import { SearchBox, Select, makeStyles } from "@fluentui/react-components"; // prettier-ignore
import { type LineOrder, orders } from "../../actions/results/orderedLines";
import { resultWords } from "../../text/resultWords";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: "4px" },
  search: { flexGrow: 1, minWidth: "140px" },
});

interface RankingToolsProps {
  search: string;
  onSearch: (words: string) => void;
  order: LineOrder;
  onOrder: (order: LineOrder) => void;
  /** Whether an earlier year is known, so that units can be ordered by what they gained. */
  hasPrevious: boolean;
}

/** Search and order of a ranking. */
export function RankingTools({ search, onSearch, order, onOrder, hasPrevious }: RankingToolsProps) {
  const styles = useStyles();
  const offered = orders.filter((each) => each !== "risen" || hasPrevious);
  return (
    <div className={styles.tools}>
      <SearchBox
        className={styles.search}
        aria-label={resultWords.search}
        placeholder={resultWords.search}
        value={search}
        onChange={(_, { value }) => onSearch(value)}
      />
      <Select
        aria-label={resultWords.order}
        value={order}
        onChange={(_, { value }) => onOrder(value as LineOrder)}
      >
        {offered.map((each) => (
          <option key={each} value={each}>
            {resultWords.orders[each]}
          </option>
        ))}
      </Select>
    </div>
  );
}
