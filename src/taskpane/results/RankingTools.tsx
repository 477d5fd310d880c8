import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, SearchBox, makeStyles } from "@fluentui/react-components"; // prettier-ignore
import { ArrowSort20Regular } from "@fluentui/react-icons/svg/arrow-sort";
import { type LineOrder, orders } from "../../actions/results/orderedLines";
import { resultWords } from "../../text/resultWords";

const useStyles = makeStyles({
  tools: { display: "flex", gap: "4px" },
  search: { flexGrow: 1, minWidth: 0 },
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
      <Menu
        checkedValues={{ order: [order] }}
        onCheckedValueChange={(_, { checkedItems }) => onOrder(checkedItems[0] as LineOrder)}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            icon={<ArrowSort20Regular />}
            aria-label={`${resultWords.order}: ${resultWords.orders[order]}`}
            title={resultWords.order}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {offered.map((each) => (
              <MenuItemRadio key={each} name="order" value={each}>
                {resultWords.orders[each]}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
