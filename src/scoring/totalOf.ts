import type { Block } from "../regulations/Regulation";
import { halfUp } from "./halfUp";
import { type Points, pointsPerOne } from "./points";
import type { Entry } from "./ScoreTable";

/**
 * Tổng điểm: the group scores and the bonus less the penalty, then rounded half-up where the block
 * says to how many decimals. May be below 0.
 *
 * An exempt group adds nothing. A score that is missing throws: a blank is not 0, and reading
 * reports it as an error before anything is computed.
 */
export function totalOf(entry: Entry, block: Pick<Block, "totalDecimals">): Points {
  let total = entry.bonus - entry.penalty;
  for (const [group, score] of Object.entries(entry.scores)) {
    if (score === "unscored") throw new Error(`${entry.unit} has no score in ${group}`);
    if (score !== "exempt") total += score;
  }
  if (block.totalDecimals === undefined) return total;
  const step = pointsPerOne / 10 ** block.totalDecimals.decimals;
  return Number.isInteger(step) ? Number(halfUp(BigInt(total), BigInt(step))) * step : total;
}
