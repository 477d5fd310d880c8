import {
  Button,
  CounterBadge,
  Tab as TabButton,
  TabList,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { errorsIn } from "../actions/errorsIn";
import type { Problem } from "../reading/Problem";
import { navWords } from "../text/navWords";
import { panelId, type Tab, tabId, tabs } from "./Tab";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    justifyContent: "space-between",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { minWidth: 0 },
  tab: {
    paddingLeft: "7px",
    paddingRight: "7px",
    "@media (max-width: 339px)": { paddingLeft: "4px", paddingRight: "4px" },
    "@media (max-width: 299px)": { paddingLeft: "2px", paddingRight: "2px", "& *": { fontSize: "12px" } }, // prettier-ignore
  },
  count: { marginLeft: "4px" },
});

interface TabBarProps {
  tab: Tab;
  problems: readonly Problem[];
  onTab: (tab: Tab) => void;
  onMore: () => void;
}

/** Dữ liệu · Kiểm tra (n) · Kết quả · Phụ lục, and what else there is to do. */
export function TabBar({ tab, problems, onTab, onMore }: TabBarProps) {
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={navWords.tabs}>
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        onTabSelect={(_, { value }) => onTab(value as Tab)}
      >
        {tabs.map((each) => (
          <TabButton
            key={each}
            value={each}
            className={styles.tab}
            id={tabId(each)}
            aria-controls={each === tab ? panelId : undefined}
          >
            {navWords.tab[each]}
            {each === "check" && problems.length > 0 && (
              <CounterBadge
                className={styles.count}
                count={problems.length}
                overflowCount={99}
                size="small"
                color={errorsIn(problems).length > 0 ? "danger" : "informative"}
              />
            )}
          </TabButton>
        ))}
      </TabList>
      <Button
        appearance="subtle"
        icon={<MoreHorizontal20Regular />}
        aria-label={navWords.more}
        title={navWords.more}
        onClick={onMore}
      />
    </nav>
  );
}
