import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { FoundTable } from "../actions/Overview";
import { paneWords } from "../text/paneWords";
import { pointsText } from "../text/pointsText";
import { PlaceLink } from "./PlaceLink";
import { Quiet } from "./Quiet";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", gap: "0 8px" },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface TableCardProps {
  table: FoundTable;
  decimalMark: "," | ".";
  onShow: (sheet: string, cell: string) => void;
}

/** One score table as it was understood. */
export function TableCard({ table, decimalMark, onShow }: TableCardProps) {
  const styles = useStyles();
  const { block, units, groups, maxScore, sheet, area } = table;
  return (
    <section className={styles.card} aria-label={block.label}>
      <div className={styles.head}>
        <h2 className={styles.name}>{block.label}</h2>
        <Text>{paneWords.units(units)}</Text>
      </div>
      <Quiet>
        {paneWords.groups(
          groups,
          maxScore === "unknown" ? paneWords.unknownMax : pointsText(maxScore, decimalMark),
        )}
      </Quiet>
      <div>
        <PlaceLink sheet={sheet} cell={area} onShow={onShow} />
      </div>
    </section>
  );
}
