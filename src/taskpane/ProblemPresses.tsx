import { Button, Select, makeStyles } from "@fluentui/react-components";
import { answersTo, columnMeanings } from "../actions/answersTo";
import type { Problem } from "../reading/Problem";
import type { Regulation } from "../regulations/Regulation";
import { answerLabel } from "../text/answerText";
import { paneWords } from "../text/paneWords";
import type { ProblemActs } from "./ProblemActs";

const useStyles = makeStyles({
  presses: { display: "flex", flexWrap: "wrap", gap: "6px", paddingTop: "4px" },
});

interface ProblemPressesProps {
  problem: Problem;
  regulation: Regulation | undefined;
  acts: ProblemActs;
}

/** What can be pressed on one problem: its safe repair, the answers to its question, its explanation. */
export function ProblemPresses({ problem, regulation, acts }: ProblemPressesProps) {
  const styles = useStyles();
  const { repairs = [] } = problem;
  const answers = answersTo(problem, regulation);
  const asksColumn = problem.kind === "unknownColumn" || problem.kind === "likelyColumn";
  const meanings = asksColumn && regulation ? columnMeanings(regulation) : [];
  const isMaximum = problem.kind === "maxDiffers" || problem.kind === "partMaxDiffers";
  const explained = isMaximum && problem.explained ? problem : undefined;
  if (repairs.length + answers.length + meanings.length === 0 && !explained) return null;
  return (
    <div className={styles.presses}>
      {repairs.length > 0 && (
        <Button size="small" onClick={() => void acts.changes.repair(repairs)}>
          {paneWords.repair(repairs.length)}
        </Button>
      )}
      {explained && (
        <Button size="small" onClick={() => acts.open({ is: "exemption", problem: explained })}>
          {paneWords.explain}
        </Button>
      )}
      {answers.map((answer) => (
        <Button
          key={JSON.stringify(answer)}
          size="small"
          onClick={() => void acts.changes.answer(problem, answer)}
        >
          {answerLabel(answer, regulation)}
        </Button>
      ))}
      {meanings.length > 0 && (
        <Select
          size="small"
          aria-label={paneWords.chooseMeaning}
          value=""
          onChange={(_, { value }) => void acts.changes.answer(problem, meanings[Number(value)]!)}
        >
          <option value="" disabled>
            {paneWords.chooseMeaning}
          </option>
          {meanings.map((meaning, at) => (
            <option key={JSON.stringify(meaning)} value={at}>
              {answerLabel(meaning, regulation)}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
