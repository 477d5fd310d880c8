import type { Layout } from "../../regulations/layouts/Layout";
import type { Regulation } from "../../regulations/Regulation";
import { checkRegulation } from "../../scoring/check/checkRegulation";
import type { CellGrid } from "../CellGrid";
import type { Problem } from "../Problem";
import { markOrigin, maximumIn } from "./originIn";
import { PlacesOfRegulation } from "./PlacesOfRegulation";
import { readCriteria } from "./readCriteria";
import { readExemptions } from "./readExemptions";
import { readMeasures } from "./readMeasures";
import { regulationSections } from "./regulationSections";
import { SectionReader } from "./SectionReader";

/** Appendices by the id under which the sheet names them. */
export type Layouts = ReadonlyMap<string, Layout>;

/**
 * The regulation that the sheet "Quy định" holds in full, and everything that is wrong with it, each
 * at its cell. Without a regulation where a cell says nothing that can be used; what can be read but
 * must not be used, for maxima that do not add up or tiers that overlap, is given with its errors.
 *
 * @param layouts what the cell "Mẫu phụ lục" may name
 * @returns undefined where the sheet has none of the tables: then it may still name a regulation
 */
export function readRegulationSheet(
  grid: CellGrid,
  layouts: Layouts,
): { regulation?: Regulation; problems: Problem[] } | undefined {
  const reader = new SectionReader(grid);
  if (!reader.isFull) return undefined;
  const places = new PlacesOfRegulation();
  const regulation = regulationIn(reader, places, layouts);
  if (regulation === undefined || reader.problems.length > 0)
    return { problems: inSheetOrder(reader.problems) };
  return { regulation, problems: inSheetOrder(faultProblems(regulation, layouts, places, grid)) };
}

function regulationIn(
  reader: SectionReader,
  places: PlacesOfRegulation,
  layouts: Layouts,
): Regulation | undefined {
  const general = reader.only("general");
  const documents = reader.rows("documents").map(({ values, place }) => {
    const { is, number, date, issuer } = values;
    return { is, place, document: { ...(number !== undefined && { number }), date, issuer } };
  });
  const own = documents.filter(({ is }) => is === "own");
  const { title, columns } = regulationSections.documents;
  if (own.length === 0)
    reader.complain(reader.titlePlace("documents"), title, "missing", columns.is.cell.words);
  for (const { place } of own.slice(1)) reader.complain(place("is"), columns.is.head, "twice");
  const blocks = reader.rows("blocks").map(({ values, place }, i) => {
    const { id, label, names } = values;
    const maxScore = maximumIn(values);
    places.mark(["blocks", i], place("label"));
    places.mark(["blocks", id], place("id"));
    markOrigin(places, ["blocks", i, "maxScore"], place("points"), place);
    return { id, label, names, ...(maxScore && { maxScore }) };
  });
  const groups = readCriteria(reader, places);
  const added = readAdded(reader, places);
  const stage = reader.only("stage");
  const measures = readMeasures(reader, places);
  const exempting = reader.only("exempting");
  const exemptions = readExemptions(reader, places);
  if (general === undefined || stage === undefined || exempting === undefined || !own[0])
    return undefined;

  const { id, label, year, decimalMark, layout } = general.values;
  places.mark(["layout"], general.place("layout"));
  places.mark(["stage"], stage.place("source"));
  places.mark(["exempting"], exempting.place("source"));
  places.mark(["exempting", "decimals"], exempting.place("decimals"));
  const { effect, decimals, source } = exempting.values;
  if (effect === "rescale" && decimals === undefined)
    reader.complain(exempting.place("decimals"), regulationSections.exempting.columns.decimals.head, "missing"); // prettier-ignore
  if (layout !== undefined && !layouts.has(layout))
    reader.complain(general.place("layout"), regulationSections.general.columns.layout.head, "unknownWord", [...layouts.keys()]); // prettier-ignore
  const { counts, openPoint } = stage.values;
  return {
    ...{ id, label, year, decimalMark, blocks, groups },
    document: own[0].document,
    basis: documents.filter(({ is }) => is === "basis").map(({ document }) => document),
    ...added,
    exempting: effect === "rescale" ? { effect, decimals: decimals!, source } : { effect, source },
    exemptions,
    stage: { counts, source: stage.values.source, ...(openPoint !== undefined && { openPoint }) },
    measures,
    ...(layout !== undefined && { layout }),
  };
}

/** Bonus and penalty, where the sheet has them. */
function readAdded(
  reader: SectionReader,
  places: PlacesOfRegulation,
): Pick<Regulation, "bonus" | "penalty"> {
  const { columns } = regulationSections.added;
  const added: { -readonly [K in "bonus" | "penalty"]?: Regulation[K] } = {};
  for (const { values, place, isTold } of reader.rows("added")) {
    const { is, label, names, isWithinMax, source, capSource } = values;
    if (isTold("is")) continue;
    if (added[is] !== undefined) reader.complain(place("is"), columns.is.head, "twice");
    places.mark([is], place("label"));
    places.mark([is, "source"], place("source"));
    if (is === "penalty") {
      added.penalty = { label, names, source };
      continue;
    }
    if (isWithinMax === undefined && !isTold("isWithinMax"))
      reader.complain(place("isWithinMax"), columns.isWithinMax.head, "missing");
    const cap = maximumIn({ ...values, source: capSource });
    markOrigin(places, ["bonus", "cap"], place("points"), (column) =>
      place(column === "source" ? "capSource" : column),
    );
    added.bonus = { label, names, isWithinMax: isWithinMax ?? false, source, ...(cap && { cap }) };
  }
  return added;
}

/** What the check of the regulation finds, said once for every cell and kind. */
function faultProblems(
  regulation: Regulation,
  layouts: Layouts,
  places: PlacesOfRegulation,
  grid: CellGrid,
): Problem[] {
  const found = new Map<string, Problem>();
  for (const fault of checkRegulation(regulation, layouts.get(regulation.layout ?? ""))) {
    const at = places.of(fault) ?? grid.place(grid.firstRow, grid.firstColumn);
    const key = `${at.cell}/${fault.kind}`;
    if (!found.has(key))
      found.set(key, { severity: fault.severity, kind: "regulationFault", at, fault });
  }
  return [...found.values()];
}

function inSheetOrder(problems: readonly Problem[]): Problem[] {
  const rowOf = (problem: Problem): number =>
    "at" in problem ? Number(problem.at.cell.replace(/\D/g, "")) : 0;
  return [...problems].sort((a, b) => rowOf(a) - rowOf(b)); // a stable sort
}
