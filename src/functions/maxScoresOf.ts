import type { Exemption } from "../regulations/Exemption";
import type { Block, Regulation } from "../regulations/Regulation";
import { criterionPaths } from "../scoring/criteriaOf";
import { mainMeasure } from "../scoring/mainMeasure";
import { maxOf } from "../scoring/maxOf";
import { points, pointsPerOne } from "../scoring/points";
import { functionMessages } from "../text/functionMessages";
import { isCellError, notAvailable, wrongValue } from "./cellError";
import { cellText, isBlank } from "./cellText";
import { namedAs } from "./namedAs";
import { orItsError } from "./orItsError";
import { blockMeant } from "./regulationNamed";
import { slug } from "./slug";

/**
 * Điểm tối đa of each block named, less what is exempt; a blank gives "", an error itself.
 *
 * @param exempt each cell a criterion (id or label), a unit whose registered exemptions are meant, or
 *   so many points; several in one text stand between semicolons. What is named twice counts once.
 */
export function maxScoresOf(
  blocks: unknown[][],
  exempt: readonly unknown[],
  regulation: Regulation,
): unknown[][] {
  const wrong = exempt.find(isCellError);
  if (wrong !== undefined) throw wrong;
  const all = exempt.flatMap((cell) =>
    typeof cell === "string" ? cell.split(/[;\n]/).map((part) => part.trim()) : [cell],
  );
  const named = new Map(all.map((each, at) => [typeof each === "string" ? slug(each) : at, each]));
  return blocks.map((row) =>
    row.map((cell) => {
      if (isCellError(cell)) return cell;
      const name = cellText(cell);
      if (isBlank(name)) return "";
      return orItsError(() =>
        maxScore(blockMeant(regulation, name), [...named.values()], regulation),
      );
    }),
  );
}

function maxScore(block: Block, exempt: readonly unknown[], regulation: Regulation): number {
  const { applicable } = maxOf(mainMeasure(regulation, block.id), block.id, regulation);
  const left = applicable([
    joined(
      exempt.flatMap((each) => exemptionsMeant(each, block, regulation)),
      block,
    ),
  ]).points;
  if (left === "unknown") throw notAvailable(functionMessages.maxScoreUnknown);
  if (left.part < 0) throw wrongValue(functionMessages.exemptAboveMax);
  return left.part / left.whole / pointsPerOne;
}

type Exempt = Pick<Exemption, "without" | "less" | "unallocated">;

function exemptionsMeant(given: unknown, { id }: Block, regulation: Regulation): readonly Exempt[] {
  const word = cellText(given);
  if (isBlank(word)) return [];
  if (typeof given === "number" && given >= 0 && points(given) !== undefined)
    return [{ without: [], less: [], unallocated: given }];
  const criteria = [...criterionPaths(regulation).values()].map((path) => path.at(-1)!);
  const own = criteria.filter(({ maxScore }) => id in maxScore);
  const found = namedAs<Exempt & { names: readonly string[] }>(
    word,
    [
      ...own.map((criterion) => ({
        names: [criterion.id, criterion.label, ...criterion.names],
        without: [criterion.id],
        less: [],
        unallocated: 0,
      })),
      ...regulation.exemptions
        .filter(({ block }) => block === id)
        .map((each) => ({ ...each, names: [each.unit] })),
    ],
    ({ names }) => names,
  );
  if (found.length === 0) throw notAvailable(functionMessages.unknownExemption(word));
  if (new Set(found.map(({ names }) => names[0])).size > 1)
    throw notAvailable(
      functionMessages.ambiguous(
        word,
        found.map(({ names }) => names[0]!),
      ),
    );
  return found;
}

/** All of them as one, so that a criterion that two of them name is taken off once. */
const joined = (exempt: readonly Exempt[], { id }: Block): Exemption => ({
  unit: "",
  block: id,
  without: [...new Set(exempt.flatMap(({ without }) => without))],
  less: exempt.flatMap(({ less }) => less),
  unallocated: exempt.reduce((all, { unallocated }) => all + unallocated, 0),
  reason: "",
  source: "",
});
