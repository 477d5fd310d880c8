import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { FoundTable } from "../actions/Overview";
import type { TableName } from "../reading/TableName";
import type { Regulation } from "../regulations/Regulation";
import { columnMeaningText } from "../text/answerText";
import { paneWords } from "../text/paneWords";
import { pointsText } from "../text/pointsText";
import { readingScreenWords as words } from "../text/readingScreenWords";
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
  regulation: Regulation;
  onShow: (sheet: string, cell: string) => void;
  /** Opens how a table was understood. */
  onCorrect: (table: TableName) => void;
}

/** One score table as it was understood, with the tables of single criteria that add to it. */
export function TableCard({ table, regulation, onShow, onCorrect }: TableCardProps) {
  const styles = useStyles();
  const { block, units, groups, maxScore, read } = table;
  const { mark } = read.decimalMark;
  const max =
    maxScore === "unknown" ? paneWords.unknownMax : pointsText(maxScore, regulation.decimalMark);
  const doubtful = read.columns.filter(
    ({ meaning, certainty }) => meaning === undefined || certainty === "likely",
  ).length;
  const place = ({ name, sheet, area }: Pick<typeof read, "name" | "sheet" | "area">) => (
    <div className={styles.head}>
      <PlaceLink sheet={sheet} cell={area} onShow={onShow} />
      <Link
        as="button"
        aria-label={words.correctOf(`${sheet} · ${area}`)}
        onClick={() => onCorrect(name)}
      >
        {words.correct}
      </Link>
    </div>
  );
  return (
    <section className={styles.card} aria-label={block.label}>
      <div className={styles.head}>
        <h2 className={styles.name}>{block.label}</h2>
        <Text>{paneWords.units(units)}</Text>
      </div>
      <Quiet>{`${paneWords.groups(groups, max)}, ${words.marked[mark]}`}</Quiet>
      {doubtful > 0 && <Quiet>{words.doubtful(doubtful)}</Quiet>}
      {place(read)}
      {read.furtherParts.map((each) => (
        <div key={JSON.stringify(each.name)}>
          <Quiet>{words.furtherPart}</Quiet>
          {place(each)}
        </div>
      ))}
      {read.components.map((each) => (
        <div key={JSON.stringify(each.name)}>
          <Quiet>
            {words.component(
              columnMeaningText({ is: "criterion", id: each.criterion }, regulation),
            )}
          </Quiet>
          {place(each)}
        </div>
      ))}
    </section>
  );
}
