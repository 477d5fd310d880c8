import type { UnitView } from "../../actions/results/UnitView";
import { resultWords } from "../../text/resultWords";
import { Section } from "../Section";
import { Bar } from "./Bar";
import { FigureLine } from "./FigureLine";

/** How the total came about: groups, bonus, penalty. */
export function PartList({ view: { parts, bonus, penalty, total } }: { view: UnitView }) {
  return (
    <section>
      <Section>{resultWords.howComputed}</Section>
      {parts.map(({ id, label, score, text, length }) => (
        <FigureLine
          key={id}
          figure={text ?? (score === "exempt" ? resultWords.exempt : resultWords.unscored)}
          below={length !== undefined && <Bar length={length} />}
        >
          {label}
        </FigureLine>
      ))}
      {bonus !== undefined && <FigureLine figure={`+${bonus}`}>{resultWords.bonus}</FigureLine>}
      {penalty && (
        <FigureLine figure={penalty.points}>{resultWords.penalty(penalty.note)}</FigureLine>
      )}
      {total !== undefined && (
        <FigureLine isSum figure={total}>
          {resultWords.total}
        </FigureLine>
      )}
    </section>
  );
}
