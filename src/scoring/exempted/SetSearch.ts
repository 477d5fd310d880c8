import type { Points } from "../points";
import type { ScoredNode } from "./exemptibleNodes";
import type { ExemptibleNode, ExemptibleSet } from "./ExemptionSearch";

/** How many sets a search looks at before it stops. */
export const mostVisited = 200_000;

/** How many exact sets are said. */
export const mostExact = 5;

const mostNearest = 2;

/**
 * Looks at sets of nodes for those of exactly some points, and meanwhile for the two nearest: one size
 * after the other, the largest nodes first, without those that can come no nearer.
 */
export class SetSearch {
  exact: ExemptibleSet[] = [];
  nearest: ExemptibleSet[] = [];
  visited = 0;
  /** Whether larger sets were left out, for enough smaller ones are exact. */
  isCutShort = false;
  readonly #nodes: readonly ExemptibleNode[];
  readonly #below: readonly Points[];

  constructor(
    free: readonly ExemptibleNode[],
    private readonly scored: readonly ScoredNode[],
    /** Every node of the unit, that of the whole block too where only a group is searched. */
    private readonly all: readonly ExemptibleNode[],
    private readonly difference: Points,
  ) {
    this.#nodes = [...free].sort((a, b) => b.points - a.points); // a stable sort
    this.#below = this.#nodes.reduce((sums, { points }) => [...sums, sums.at(-1)! + points], [0]);
  }

  /** @returns whether everything that could matter was looked at */
  run(): boolean {
    for (let size = 1; size <= this.#nodes.length; size += 1) {
      if (this.exact.length >= mostExact) {
        this.isCutShort = true;
        return true;
      }
      if (this.#leastOf(size) > this.difference + this.#slack()) return true;
      if (!this.#extend([], 0, 0, size)) return false;
    }
    return true;
  }

  /** How far from exact a set may be and still be said. */
  #slack(): number {
    if (this.exact.length > 0) return 0;
    const last = this.nearest[mostNearest - 1];
    return last === undefined ? Infinity : Math.abs(last.points - this.difference) - 1;
  }

  #leastOf = (size: number): Points => this.#below.at(-1)! - this.#below.at(-1 - size)!;

  #mostFrom = (from: number, size: number): Points =>
    this.#below[from + size]! - this.#below[from]!;

  #extend(chosen: readonly ExemptibleNode[], sum: Points, from: number, missing: number): boolean {
    for (let at = from; at + missing <= this.#nodes.length; at += 1) {
      if (sum + this.#mostFrom(at, missing) < this.difference - this.#slack()) return true; // so are all after it
      const node = this.#nodes[at]!;
      const least = missing === 1 ? 0 : this.#leastOf(missing - 1);
      if (sum + node.points + least > this.difference + this.#slack()) continue;
      if (chosen.some((each) => isOneInside(each, node))) continue;
      if (this.visited >= mostVisited) return false;
      this.visited += 1;
      const set = [...chosen, node];
      if (missing > 1) {
        if (!this.#extend(set, sum + node.points, at + 1, missing - 1)) return false;
      } else this.#meet({ nodes: set, points: sum + node.points });
    }
    return true;
  }

  #meet(set: ExemptibleSet): void {
    if (this.scored.some((above) => leavesTooLittle(above, set))) return;
    if (isWholeOfANode(set, [...this.all, ...this.scored])) return;
    if (set.points === this.difference) this.exact.push(set);
    else
      this.nearest = [...this.nearest, set]
        .sort((a, b) => this.#distance(a) - this.#distance(b) || a.nodes.length - b.nodes.length)
        .slice(0, mostNearest);
  }

  #distance = ({ points }: ExemptibleSet): number => Math.abs(points - this.difference);
}

const isOneInside = (a: ExemptibleNode, b: ExemptibleNode): boolean =>
  a.path.includes(b.criterion.id) || b.path.includes(a.criterion.id);

/** Whether a criterion above would keep less than the unit's own score in it. */
function leavesTooLittle({ criterion, points, score }: ScoredNode, { nodes }: ExemptibleSet) {
  const off = nodes.filter(({ path }) => path.includes(criterion.id));
  return off.length > 0 && points - off.reduce((sum, each) => sum + each.points, 0) < score;
}

/** Whether the set holds the parts of one node that together are all of its points. */
function isWholeOfANode(
  { nodes }: ExemptibleSet,
  all: readonly { path: readonly string[]; points: Points }[],
): boolean {
  return all.some(({ path, points }) => {
    const id = path.at(-1)!;
    const inside = nodes.filter((node) => node.path.includes(id) && node.criterion.id !== id);
    return inside.length > 0 && inside.reduce((sum, node) => sum + node.points, 0) === points;
  });
}
