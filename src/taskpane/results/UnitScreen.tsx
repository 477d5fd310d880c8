import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { UnitView } from "../../actions/results/UnitView";
import { resultWords } from "../../text/resultWords";
import { Heading } from "../Heading";
import { Quiet } from "../Quiet";
import { MaxBox } from "./MaxBox";
import { PartList } from "./PartList";
import { RuleList } from "./RuleList";
import { TierMark } from "./TierMark";
import { TrialFields } from "./TrialFields";

const useStyles = makeStyles({
  standing: { display: "flex", flexWrap: "wrap", gap: "0 12px" },
  next: {
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface UnitScreenProps {
  view: UnitView;
  /** As it would be with what was typed; absent where nothing is tried. */
  trial?: { view: UnitView; typed: ReadonlyMap<string, string> } | undefined;
  onType: (criterion: string, text: string) => void;
  onBack: () => void;
}

/** How the result of one unit came about, what it lacks to the next tier, and what another score would change. */
export function UnitScreen({ view, trial, onType, onBack }: UnitScreenProps) {
  const styles = useStyles();
  const { unit, parent, tier, rank, ratio, score, state, next, weakest } = view;
  const shown = trial?.view ?? view;
  return (
    <>
      <div>
        <Link as="button" onClick={onBack}>
          {resultWords.back}
        </Link>
      </div>
      <div>
        <Heading title={unit} {...(parent !== undefined && { detail: parent })} />
        <div className={styles.standing}>
          {tier && <TierMark tier={tier} />}
          <Text>{rank ? resultWords.rankOf(rank.rank, rank.of) : resultWords.noRank}</Text>
          <Text>{ratio ?? score ?? (state === "scored" ? "" : resultWords.notScored[state])}</Text>
        </div>
      </div>
      {trial ? (
        <TrialFields now={view} tried={trial.view} typed={trial.typed} onType={onType} />
      ) : (
        (next ?? weakest) && (
          <div className={styles.next}>
            {next && <Text block>{resultWords.nextTier(next.tier, next.points, next.from)}</Text>}
            {weakest && (
              <>
                <Quiet>
                  {resultWords.mostMissing(weakest.points.label, weakest.points.missing)}
                </Quiet>
                <Quiet>{resultWords.lowestRatio(weakest.ratio.label, weakest.ratio.percent)}</Quiet>
              </>
            )}
          </div>
        )
      )}
      <PartList view={shown} />
      <MaxBox max={shown.max} />
      <RuleList rules={shown.rules} />
    </>
  );
}
