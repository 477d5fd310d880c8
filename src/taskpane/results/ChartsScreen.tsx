import { Link, makeStyles } from "@fluentui/react-components";
import type { BlockCharts } from "../../actions/results/chartsView";
import { resultWords } from "../../text/resultWords";
import { Heading } from "../Heading";
import { Quiet } from "../Quiet";
import { Section } from "../Section";
import { Bar } from "./Bar";
import { FigureLine } from "./FigureLine";
import { SharesBar } from "./SharesBar";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: "6px" },
});

interface ChartsScreenProps {
  charts: readonly BlockCharts[];
  onBack: () => void;
}

/** Shares of tiers per block and averages per group; every bar has its figure beside it. */
export function ChartsScreen({ charts, onBack }: ChartsScreenProps) {
  const styles = useStyles();
  return (
    <>
      <div>
        <Link as="button" onClick={onBack}>
          {resultWords.back}
        </Link>
      </div>
      <Heading title={resultWords.chartsTitle} />
      {charts.map(({ block, label, shares, averages }) => (
        <section key={block} className={styles.block} aria-label={label}>
          <Section>{label}</Section>
          {shares.length > 0 ? (
            <SharesBar shares={shares} inPercent />
          ) : (
            <Quiet>{resultWords.noShares}</Quiet>
          )}
          {averages.length > 0 && <Quiet>{resultWords.averages(label)}</Quiet>}
          <div>
            {averages.map((each) => (
              <FigureLine
                key={each.label}
                figure={each.percent}
                below={<Bar length={each.length} />}
              >
                {each.label}
              </FigureLine>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
