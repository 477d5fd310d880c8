import { type CommitteeExemption, type CommitteeScores, groupMaxOf } from "./committeeTable";
import { type Change, oneOf } from "./seededChanges";

/** What the regulation takes off a unit: a group, points of one, or points of the whole; or nothing any more. */
export const changeExemption: Change = (table, below) => {
  const line = oneOf(table.lines, below);
  const group = below(table.groupMax.length);
  const points = 1 + below(3);
  const exemption: CommitteeExemption = [
    { without: [], less: [], unallocated: 0 },
    { without: [group], less: [], unallocated: 0 },
    { without: [], less: [{ group, points }], unallocated: 10 * below(4) },
    { without: [], less: [], unallocated: 10 + below(90) },
  ][below(4)]!;
  line.exemption = exemption;
  line.groups = line.groups.map((score, at) => {
    if (exemption.without.includes(at)) return "-";
    return score === "-" ? 0 : Math.min(score, groupMaxOf(table, line, at));
  });
  const full = table.groupMax.reduce((sum, max) => sum + max, 0);
  line.maxScore = full - pointsOff(table, exemption);
};

/** All points that an exemption takes off the whole. */
export const pointsOff = (
  { groupMax }: CommitteeScores,
  { without, less, unallocated }: CommitteeExemption,
): number =>
  without.reduce((sum, group) => sum + groupMax[group]!, 0) +
  less.reduce((sum, { points }) => sum + points, unallocated);
