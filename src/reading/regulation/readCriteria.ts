import type { Group } from "../../regulations/Criterion";
import type { ItemRule, Step } from "../../regulations/ItemRule";
import type { MaxScore } from "../../regulations/Source";
import { markOrigin, maximumIn, originIn } from "./originIn";
import type { PlacesOfRegulation } from "./PlacesOfRegulation";
import { regulationSections } from "./regulationSections";
import type { ReadRow, SectionReader } from "./SectionReader";

/** A criterion while its rows are read. */
interface GrowingCriterion {
  id: string;
  label: string;
  names: readonly string[];
  maxScore: Record<string, MaxScore>;
  rule?: ItemRule;
  weight?: NonNullable<Group["weight"]>;
  criteria?: GrowingCriterion[];
}

/** The tree of groups and criteria with their maxima, rules and weights. */
export function readCriteria(reader: SectionReader, places: PlacesOfRegulation): Group[] {
  const { criteria: section } = regulationSections;
  const groups: GrowingCriterion[] = [];
  const byId = new Map<string, GrowingCriterion>();
  for (const row of reader.rows("criteria")) {
    const { id, parent, label, names } = row.values;
    if (row.isTold("id")) continue;
    if (label !== undefined) {
      const criterion: GrowingCriterion = { id, label, names, maxScore: {} };
      const above = parent === undefined ? undefined : byId.get(parent);
      if (parent !== undefined && above === undefined)
        reader.complain(row.place("parent"), section.columns.parent.head, "unknownReference");
      if (above === undefined) groups.push(criterion);
      else (above.criteria ??= []).push(criterion);
      byId.set(id, criterion);
      places.mark(["groups", id], row.place("id"));
    }
    const criterion = byId.get(id);
    if (criterion === undefined)
      reader.complain(row.place("label"), section.columns.label.head, "missing");
    else readMaximum(criterion, row, reader, places);
  }
  readWeights(reader, places, byId);
  readRules(reader, places, byId);
  return groups;
}

function readMaximum(
  criterion: GrowingCriterion,
  row: ReadRow<"criteria">,
  reader: SectionReader,
  places: PlacesOfRegulation,
): void {
  const { columns } = regulationSections.criteria;
  const { block, points } = row.values;
  const max = maximumIn(row.values);
  if (block === undefined && max === undefined) return;
  if (block === undefined) reader.complain(row.place("block"), columns.block.head, "missing");
  else if (points === undefined) {
    if (!row.isTold("points")) reader.complain(row.place("points"), columns.points.head, "missing");
  } else if (block in criterion.maxScore)
    reader.complain(row.place("block"), columns.block.head, "twice");
  else {
    const path = ["groups", criterion.id, "maxScore", block];
    criterion.maxScore[block] = max!;
    markOrigin(places, path, row.place("points"), row.place);
    places.mark([...path, "block"], row.place("block"));
  }
}

function readWeights(
  reader: SectionReader,
  places: PlacesOfRegulation,
  byId: ReadonlyMap<string, GrowingCriterion>,
): void {
  for (const { values, place } of reader.rows("weights")) {
    const { group, factor } = values;
    const found = byId.get(group);
    if (found === undefined || found.weight !== undefined)
      reader.complain(
        place("group"),
        regulationSections.weights.columns.group.head,
        found === undefined ? "unknownReference" : "twice",
      );
    else {
      found.weight = { factor, ...originIn(values) };
      markOrigin(places, ["groups", group, "weight"], place("factor"), place);
    }
  }
}

function readRules(
  reader: SectionReader,
  places: PlacesOfRegulation,
  byId: ReadonlyMap<string, GrowingCriterion>,
): void {
  const { columns } = regulationSections.rules;
  const steps = new Map<string, Step[]>();
  for (const { values, place, isTold } of reader.rows("rules")) {
    const { criterion: id, kind, decimals, source, atLeast, above, points } = values;
    const criterion = byId.get(id);
    const missing = (column: "kind" | "decimals" | "points") =>
      reader.complain(place(column), columns[column].head, "missing");
    if (criterion === undefined) {
      reader.complain(place("criterion"), columns.criterion.head, "unknownReference");
      continue;
    }
    if (kind !== undefined && criterion.rule !== undefined) {
      reader.complain(place("criterion"), columns.criterion.head, "twice");
      continue;
    }
    if (kind !== undefined) {
      places.mark(["groups", id, "rule"], place("kind"));
      places.mark(["groups", id, "rule", "source"], place("source"));
    }
    if (kind === "steps") {
      steps.set(id, []);
      criterion.rule = { kind, steps: steps.get(id)!, source };
    } else if (kind === "share") {
      if (decimals === undefined) missing("decimals");
      else criterion.rule = { kind, decimals, source };
    } else if (kind !== undefined) criterion.rule = { kind, source };
    const own = steps.get(id);
    const isStep = atLeast !== undefined || above !== undefined || points !== undefined;
    if (own === undefined) {
      if (kind === undefined && !isTold("kind")) missing("kind");
    } else if (isStep) {
      if (points === undefined) missing("points");
      else own.push({ ...(atLeast !== undefined && { atLeast }), ...(above !== undefined && { above }), points }); // prettier-ignore
    }
  }
}
