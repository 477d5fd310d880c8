import { Link, makeStyles } from "@fluentui/react-components";
import type { Overview } from "../actions/Overview";
import { readingScreenWords as words } from "../text/readingScreenWords";
import type { PaneStore } from "./PaneStore";
import { PlaceLink } from "./PlaceLink";
import { Quiet } from "./Quiet";
import { Section } from "./Section";

const useStyles = makeStyles({
  unused: { display: "flex", flexDirection: "column", gap: "8px" },
});

interface UnusedTablesProps {
  overview: Pick<Overview, "regulation" | "unused" | "choices">;
  store: PaneStore;
}

/** Tables that give no scores and sheets that a person left out, each with the reason and the way to take it in. */
export function UnusedTables({ overview, store }: UnusedTablesProps) {
  const styles = useStyles();
  const { regulation, unused, choices } = overview;
  const leftOut = choices.sheets.filter(({ block }) => block === "none");
  if (regulation === undefined || unused.length + leftOut.length === 0) return null;
  return (
    <div className={styles.unused}>
      <Section>{words.unused}</Section>
      {unused.map((table) => (
        <div key={JSON.stringify(table.name)}>
          <PlaceLink
            sheet={table.sheet}
            cell={table.area}
            onShow={(sheet, cell) => void store.show(sheet, cell)}
          />
          <Quiet>{words.why(table.why)}</Quiet>
          <Link
            as="button"
            aria-label={words.correctOf(`${table.sheet} · ${table.area}`)}
            onClick={() => store.open({ is: "reading", table: table.name })}
          >
            {words.correct}
          </Link>
        </div>
      ))}
      {leftOut.map(({ sheet }) => (
        <div key={sheet}>
          <Quiet>{words.leftOut(sheet)}</Quiet>
          <Link as="button" onClick={() => void store.changes.takeSheetIn(sheet)}>
            {words.takeIn(sheet)}
          </Link>
        </div>
      ))}
    </div>
  );
}
