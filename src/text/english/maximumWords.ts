import type { MaximumWords } from "../explainMaximum";
import { pointsCounted } from "./pointsCounted";

const these = (points: string): string =>
  `${points === "1" ? "This" : "These"} ${pointsCounted(points)}`;

/** How a declared maximum differs from the regulation, and what may explain it, in English. */
export const maximumWords: MaximumWords = {
  missing: (points) => `${pointsCounted(points)} missing`,
  tooMany: (points) => `${pointsCounted(points)} too many`,
  what: (unit, declared, expected, off) =>
    `${unit}: declared maximum ${declared}, regulation ${expected}: ${off}.`,
  asDeclared: (source) =>
    `Results use the declared number; correct the cell if it is wrong. Source: ${source}.`,
  registerOrCorrect: (expected) =>
    `If the unit is exempt, register the exemption with reason and document (sheet “Quy định”, table “Miễn”); ` +
    `if not, change the maximum in this cell to ${expected}. Results use the declared number.`,
  exactly: (points, set) => `${these(points)} ${points === "1" ? "is" : "are"} exactly ${set}.`,
  maybe: (points, sets, hasMore) =>
    `${these(points)} may be ${sets.join("; or ")}${hasMore ? "; or others" : ""}: unclear which.`,
  none: (points, near) =>
    `No group or item has exactly ${pointsCounted(points)}: ${
      near.length === 0
        ? "the unit has scores in all of them; if it is exempt, the points are not allocated"
        : `nearest ${near.join("; ")}`
    }.`,
  notThis: (node, points, cell) =>
    `Not ${node}: the unit has ${pointsCounted(points)} ${cell === undefined ? "there" : `in ${cell}`}.`,
  stopped: "Many combinations have not been tried.",
  and: " and ",
  node: (isItem, id, label) =>
    `${isItem ? "item" : "group"} ${id === undefined ? "" : `${id} `}“${label}”`,
  unallocated: (points) => `${pointsCounted(points)} left unallocated`,
  beyond: (points) => `${pointsCounted(points)} too many`,
  near: (set, points, rest) => `${set} (${pointsCounted(points)}, ${rest})`,
  empty: (cells) => `no score in ${cells.join(", ")}`,
  alsoExempt: (units) => `Exempt from the same: ${units}.`,
};
