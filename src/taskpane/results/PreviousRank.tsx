import type { RankingLine } from "../../actions/results/RankingView";
import { resultWords } from "../../text/resultWords";

/** "Năm 2020: 11 ↑10": up is better, said in words too for who cannot see the arrow. */
export function PreviousRank({ year, rank, rise }: NonNullable<RankingLine["previous"]>) {
  const before = resultWords.previous(year, rank);
  if (rise === undefined) return <span>{before}</span>;
  if (rise === 0) return <span>{`${before}, ${resultWords.kept}`}</span>;
  const places = Math.abs(rise);
  return (
    <span>
      {before}{" "}
      <span
        role="img"
        aria-label={rise > 0 ? resultWords.risen(places) : resultWords.fallen(places)}
      >
        {rise > 0 ? "↑" : "↓"}
        {places}
      </span>
    </span>
  );
}
