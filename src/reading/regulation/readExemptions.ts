import type { Exemption } from "../../regulations/Exemption";
import { foldedName } from "../foldedName";
import type { PlacesOfRegulation } from "./PlacesOfRegulation";
import { regulationSections } from "./regulationSections";
import { unallocatedPoints } from "./regulationWords";
import type { SectionReader } from "./SectionReader";

/** An exemption while its rows are read. */
interface GrowingExemption extends Exemption {
  without: string[];
  less: { criterion: string; points: number }[];
}

/** The register of exemptions: a row without a unit belongs to the exemption above it. */
export function readExemptions(reader: SectionReader, places: PlacesOfRegulation): Exemption[] {
  const { columns } = regulationSections.exemptions;
  const exemptions: GrowingExemption[] = [];
  for (const { values, place, isTold } of reader.rows("exemptions")) {
    const { unit, block, without: part, points, reason, source, number, date } = values;
    const missing = (column: keyof typeof columns) => {
      if (!isTold(column)) reader.complain(place(column), columns[column].head, "missing");
    };
    if (unit !== undefined) {
      if (block === undefined) missing("block");
      const document = {
        ...(number !== undefined && { number }),
        ...(date !== undefined && { date }),
      };
      const i = exemptions.length;
      exemptions.push({
        ...{ unit, block: block ?? "", without: [], less: [], unallocated: 0, reason, source },
        ...(Object.keys(document).length > 0 && { document }),
      });
      places.mark(["exemptions", i], place("unit"));
      places.mark(["exemptions", i, "block"], place("block"));
      for (const column of ["reason", "source"] as const)
        places.mark(["exemptions", i, column], place(column));
      places.mark(
        ["exemptions", i, "document"],
        place(number === undefined ? "number" : "date"), // the one that may be lacking
      );
    }
    const exemption = exemptions.at(-1);
    if (exemption === undefined) {
      missing("unit");
      continue;
    }
    const i = exemptions.length - 1;
    if (part === undefined) {
      if (points !== undefined || unit === undefined) missing("without");
    } else if (foldedName(part) === foldedName(unallocatedPoints)) {
      if (points === undefined) missing("points");
      else exemption.unallocated += points;
    } else if (points === undefined) {
      exemption.without.push(part);
      places.mark(["exemptions", i, "without", part], place("without"));
    } else {
      exemption.less.push({ criterion: part, points });
      places.mark(["exemptions", i, "less", part], place("without"));
    }
  }
  return exemptions;
}
