import type { Measure } from "../../regulations/Measure";
import type { Tier } from "../../regulations/Tier";
import { foldedName } from "../foldedName";
import { originIn } from "./originIn";
import type { PlacesOfRegulation } from "./PlacesOfRegulation";
import { regulationSections, type RowOf } from "./regulationSections";
import { allMeasures, asInMeasure, regulationWords } from "./regulationWords";
import type { ReadRow, SectionReader } from "./SectionReader";

type Shared = "roundings" | "gradings" | "tiers" | "rankings" | "listings";

/** A measure while the tables that say how it is ruled are read. */
type GrowingMeasure = Pick<Measure, "id" | "label" | "blocks" | "of"> &
  Partial<Omit<Measure, "grading">> & {
    grading?: NonNullable<Measure["grading"]> & { tiers: Tier[] };
  };

/** What units are measured by: the measures, and for each its roundings, scale, ranking and order. */
export function readMeasures(reader: SectionReader, places: PlacesOfRegulation): Measure[] {
  const numbers: string[] = [];
  const measures = reader.rows("measures").map(({ values, place }, i): GrowingMeasure => {
    const { number, id, label, blocks, of } = values;
    if (numbers.includes(number))
      reader.complain(place("number"), regulationSections.measures.columns.number.head, "twice");
    numbers.push(number);
    places.mark(["measures", i], place("label"));
    places.mark(["measures", i, "blocks"], place("blocks"));
    places.mark(["measures", i, "of"], place("of"));
    return { id, label, blocks, ...(of.length > 0 && { of }) };
  });

  /** Each row of a table with every measure that it is for. */
  function eachMeasure<S extends Shared>(
    section: S,
    use: (measure: GrowingMeasure, row: ReadRow<S>, i: number) => void,
  ): void {
    const { head } = regulationSections[section].columns.measures;
    for (const row of reader.rows(section)) {
      const place = row.place("measures");
      if (row.isTold("measures")) continue;
      const named: readonly string[] = (row.values as RowOf<Shared>).measures;
      for (const each of named) {
        const meant = measures
          .map((measure, i) => ({ measure, i }))
          .filter(({ i }) => foldedName(each) === foldedName(allMeasures) || numbers[i] === each);
        if (meant.length === 0) reader.complain(place, head, "unknownReference", numbers);
        for (const { measure, i } of meant) use(measure, row, i);
      }
    }
  }
  /** Sets what a measure has once; a second row for it is a problem. */
  function once<S extends Shared, K extends "total" | "ratio" | "ranking" | "listing" | "grading">(
    measure: GrowingMeasure,
    key: K,
    value: NonNullable<GrowingMeasure[K]>,
    { place }: ReadRow<S>,
    i: number,
    column: keyof ReadRow<S>["values"],
  ): void {
    if (measure[key] !== undefined)
      reader.complain(
        place("measures"),
        regulationSections.rankings.columns.measures.head,
        "twice",
      );
    else measure[key] = value;
    places.mark(["measures", i, key], place(column));
    places.mark(["measures", i, key, "source"], place("source"));
  }

  eachMeasure("roundings", (measure, row, i) => {
    const { of, decimals, when, source } = row.values;
    if (row.isTold("of")) return;
    if (of === "ratio") once(measure, "ratio", { decimals, source }, row, i, "decimals");
    else if (when !== undefined)
      once(measure, "total", { decimals, when, source }, row, i, "decimals");
    else if (!row.isTold("when"))
      reader.complain(row.place("when"), regulationSections.roundings.columns.when.head, "missing");
  });
  eachMeasure("gradings", (measure, row, i) => {
    const { on, source } = row.values;
    once(measure, "grading", { on, source, tiers: [] }, row, i, "on");
    places.mark(["measures", i, "grading", "tiers"], row.place("measures"));
  });
  eachMeasure("tiers", ({ grading }, row, i) => {
    if (grading === undefined) {
      if (!row.isTold("measures"))
        reader.complain(
          row.place("measures"),
          regulationSections.gradings.title,
          "unknownReference",
        );
      return;
    }
    grading.tiers.push(tierIn(row));
    const path = ["measures", i, "grading", "tiers", grading.tiers.length - 1];
    places.mark(path, row.place(row.values.beyond === undefined ? "from" : "beyond"));
    places.mark([...path, "source"], row.place("source"));
    places.mark([...path, "interval"], row.place("atMost"));
  });
  eachMeasure("rankings", (measure, row, i) => {
    const { on, ties, scope, source } = row.values;
    once(measure, "ranking", { on, ties, scope, source }, row, i, "ties");
  });
  eachMeasure("listings", (measure, row, i) => {
    const { by, isWithinParents, equals, alphabet, unscored, source } = row.values;
    const among = row.isTold("equals") ? undefined : equalsNamed(equals);
    if (among === undefined) {
      if (!row.isTold("equals"))
        reader.complain(row.place("equals"), regulationSections.listings.columns.equals.head, "unknownWord", equalsWords); // prettier-ignore
      return;
    }
    const listing = {
      ...{ by, equals: among, alphabet, unscored, source },
      ...(isWithinParents !== undefined && { isWithinParents }),
    };
    once(measure, "listing", listing, row, i, "equals");
  });

  measures.forEach((measure, i) => {
    for (const section of ["rankings", "listings"] as const)
      if (measure[section === "rankings" ? "ranking" : "listing"] === undefined)
        reader.complain(places.at(["measures", i])!, regulationSections[section].title, "missing");
  });
  return measures as Measure[]; // each has its ranking and listing, or a problem says so
}

function tierIn({ values }: ReadRow<"tiers">): Tier {
  const { label, from, beyond, to, isUnranked } = values;
  return {
    label,
    ...(from !== undefined && { atLeast: from }),
    ...(beyond !== undefined && { above: beyond }),
    ...(to !== undefined && { atMost: to }),
    ...(isUnranked !== undefined && { isUnranked }),
    ...originIn(values),
  };
}

const equalsWords = [...Object.values(regulationWords.equals), `${asInMeasure}: …`];

function equalsNamed(text: string): Measure["listing"]["equals"] | undefined {
  for (const equals of ["listed", "name"] as const)
    if (foldedName(text) === foldedName(regulationWords.equals[equals])) return equals;
  const [words = "", ...id] = text.split(":");
  const measure = id.join(":").trim();
  return foldedName(words) === foldedName(asInMeasure) && measure !== "" ? { measure } : undefined;
}
