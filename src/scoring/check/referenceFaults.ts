import type { Criterion } from "../../regulations/Criterion";
import type { Layout } from "../../regulations/layouts/Layout";
import type { Regulation } from "../../regulations/Regulation";
import { criterionPaths } from "../criteriaOf";
import { shownBy } from "../shownBy";
import type { Fault, FaultPlace } from "./Fault";

/** Ids that stand for nothing, in the appendices too, and ids that stand for two things. */
export function referenceFaults(regulation: Regulation, layout: Layout = []): Fault[] {
  const { blocks, groups, exemptions, measures } = regulation;
  const blockIds = new Set(blocks.map(({ id }) => id));
  const criteria = criterionPaths(regulation);
  const faults: Fault[] = [];
  const block = (id: string, place: FaultPlace): void => {
    if (!blockIds.has(id)) faults.push({ kind: "unknownBlock", severity: "error", ...place, id });
  };
  const criterion = (id: string, of: string, place: FaultPlace): void => {
    const found = criteria.get(id)?.at(-1);
    if (found === undefined || (blockIds.has(of) && !(of in found.maxScore)))
      faults.push({ kind: "unknownCriterion", severity: "error", ...place, id });
  };
  const twice = (ids: readonly string[], place: FaultPlace): void => {
    for (const id of repeated(ids))
      faults.push({ kind: "idTwice", severity: "error", ...place, id });
  };

  twice(blocks.map(({ id }) => id), { at: ["blocks"], name: "Khối" }); // prettier-ignore
  twice(allIds(groups), { at: ["groups"], name: "Tiêu chí" });
  for (const [id, path] of criteria)
    for (const each of Object.keys(path.at(-1)!.maxScore))
      block(each, { at: ["groups", id, "maxScore"], name: path.at(-1)!.label });
  exemptions.forEach(({ unit, block: of, without, less }, i) => {
    block(of, { at: ["exemptions", i, "block"], name: unit });
    for (const id of without) criterion(id, of, { at: ["exemptions", i, "without"], name: unit });
    for (const each of less)
      criterion(each.criterion, of, { at: ["exemptions", i, "less"], name: unit });
  });
  const measured = new Set<string>();
  measures.forEach(({ id, label, blocks: of, of: parts, listing }, i) => {
    for (const each of of) {
      const place = { at: ["measures", i, "blocks"], name: label };
      block(each, place);
      const key = `${each}/${id}`;
      if (measured.has(key))
        faults.push({ kind: "measureTwice", severity: "error", ...place, block: each });
      for (const part of parts ?? []) criterion(part, each, { at: ["measures", i, "of"], name: label }); // prettier-ignore
      const { equals } = listing;
      if (typeof equals !== "string" && !measured.has(`${each}/${equals.measure}`))
        faults.push({ kind: "unknownMeasure", severity: "error", at: ["measures", i, "listing"], name: label, id: equals.measure }); // prettier-ignore
      measured.add(key);
    }
  });
  blocks.forEach(({ id, label }, i) => {
    if (!measures.some((measure) => measure.blocks.includes(id)))
      faults.push({ kind: "noMeasure", severity: "error", at: ["blocks", i], name: label });
  });
  layout.forEach(({ name, parts }, i) => {
    const place = { at: ["layout", i], name };
    for (const part of parts)
      for (const shown of shownBy(part)) {
        block(shown.block, place);
        if (blockIds.has(shown.block) && !measured.has(`${shown.block}/${shown.measure}`))
          faults.push({ kind: "unknownMeasure", severity: "error", ...place, id: shown.measure });
        for (const id of shown.criteria) criterion(id, shown.block, place);
      }
  });
  return faults;
}

const allIds = (criteria: readonly Criterion[]): string[] =>
  criteria.flatMap(({ id, criteria: parts }) => [id, ...allIds(parts ?? [])]);

const repeated = (ids: readonly string[]): Set<string> =>
  new Set(ids.filter((id, at) => ids.indexOf(id) < at));
