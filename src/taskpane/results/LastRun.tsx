import type { RankingLine } from "../../actions/results/RankingView";
import { lastRunWords } from "../../text/lastRunWords";
import { resultWords } from "../../text/resultWords";

interface LastRunProps {
  before: NonNullable<RankingLine["lastRun"]>;
  rank: number | undefined;
}

/** "Lần tạo trước: hạng 12 ↑2, Khá": the rank and tier with which appendices were last produced. */
export function LastRun({ before, rank: now }: LastRunProps) {
  if (before === "none") return <span>{`${lastRunWords.before} ${lastRunWords.none}`}</span>;
  const { rank, tier } = before;
  const rise = rank === undefined || now === undefined ? 0 : rank - now;
  const places = Math.abs(rise);
  return (
    <span>
      {`${lastRunWords.before} ${rank === undefined ? lastRunWords.noRank : lastRunWords.rank(rank)}`}
      {rise !== 0 && (
        <>
          {" "}
          <span
            role="img"
            aria-label={rise > 0 ? resultWords.risen(places) : resultWords.fallen(places)}
          >
            {rise > 0 ? "↑" : "↓"}
            {places}
          </span>
        </>
      )}
      {tier !== undefined && `, ${tier}`}
    </span>
  );
}
