import type { ColumnContent, PlaceForm } from "../regulations/layouts/ColumnLayout";
import type { Decimals } from "../regulations/layouts/Decimals";
import { toNumber } from "../reading/toNumber";
import { decimalText } from "../scoring/decimalText";
import type { Points } from "../scoring/points";
import { printedFraction } from "../scoring/printedRatio";
import { scoreText } from "../scoring/scoreText";
import type { Score } from "../scoring/ScoreTable";
import type { Standing } from "../scoring/Standing";
import { decimalsFormat, fixed } from "./decimalsFormat";
import type { UnitLine } from "./UnitLine";

/** What a cell holds, and the number format under which it shows as the document prints it. */
export interface CellContent {
  value: string | number;
  format: string;
}

/** Fills the cells of one kind of column. */
type Filling<Kind> = (line: UnitLine, shows: Extract<ColumnContent, { is: Kind }>) => CellContent;

const text = (value: string): CellContent => ({ value, format: "@" });

/** What stands in a cell that has no figure. */
const notScored = text("-");

/** A cell of which nothing is known; it says so by being empty. */
const nothing = text("");

const points = (value: Points | undefined, decimals: Decimals): CellContent =>
  value === undefined
    ? notScored
    : { value: toNumber(value), format: decimalsFormat(value, decimals) };

const placeFormats: Readonly<Record<PlaceForm, string>> = { "1": "0", "01": "00", "1.": '0"."' };

/** What each kind of column shows. To change how a score or a note is printed, edit this table. */
const fillings: { [Kind in ColumnContent["is"]]: Filling<Kind> } = {
  place: ({ place }, { as }) => ({ value: place, format: placeFormats[as] }),
  unit: ({ standing, mark }) => text(standing.entry.unit + mark),
  scoreOfMax: ({ standing: { total, maxScore }, regulation: { decimalMark } }) => {
    if (total === undefined) return notScored;
    return text(scoreText(total, maxScore, decimalMark)); // 9/9 is no date
  },
  total: (line, { decimals, measure }) => points(among(line, measure)?.total, decimals),
  maxScore: (line, { decimals, measure }) => {
    const standing = among(line, measure);
    if (standing?.total === undefined) return notScored;
    const { maxScore } = standing;
    return maxScore === "unknown" ? nothing : points(maxScore, decimals);
  },
  criterion: ({ standing }, { id, decimals }) => {
    const score = scoreIn(standing, id);
    if (score === undefined || score === "unscored") return nothing;
    return score === "exempt" ? notScored : points(score, decimals);
  },
  bonus: ({ standing: { entry } }, { decimals }) => points(entry.bonus, decimals),
  ratio: ({ standing: { ratio, explanation } }, { sign, full }) => {
    if (ratio === undefined || explanation.ratio === undefined) return notScored;
    const { decimals } = explanation.ratio.rounding;
    const isBare = full === "bare" && ratio.part === ratio.whole;
    const { part, whole } = printedFraction(ratio, decimals);
    const format = fixed(isBare ? 0 : decimals);
    if (sign === "%") return { value: part / whole, format: `${format}%` };
    return { value: part / (whole / 100), format };
  },
  tier: (line, { measure }) => {
    const tier = among(line, measure)?.tier;
    return tier === undefined ? notScored : text(tier.label);
  },
  rank: ({ standing: { rank } }) => rankCell(rank),
  earlierRank: ({ earlierRank }, { year }) => rankCell(earlierRank(year)),
  penaltyNote: ({ standing: { entry }, regulation: { decimalMark } }) => {
    const { penalty, penaltyNote } = entry;
    if (penalty === 0) return nothing;
    const taken = decimalText(-penalty, decimalMark);
    return text(penaltyNote === "" ? taken : `${taken} (${penaltyNote})`);
  },
};

/** What a column shows of a line. */
export function cellContent(line: UnitLine, shows: ColumnContent): CellContent {
  const filling = fillings[shows.is] as Filling<ColumnContent["is"]>;
  return filling(line, shows);
}

const rankCell = (rank: number | undefined): CellContent =>
  rank === undefined ? nothing : { value: rank, format: "0" };

const among = (line: UnitLine, measure: string | undefined): Standing | undefined =>
  measure === undefined ? line.standing : line.standingIn(measure);

/** Of a group as it was added up, else as it was entered. */
const scoreIn = ({ explanation, entry }: Standing, id: string): Score | undefined =>
  explanation.lines.find((line) => line.is === "criterion" && line.id === id)?.score ??
  entry.scores[id];
