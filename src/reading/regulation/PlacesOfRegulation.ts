import type { Fault } from "../../scoring/check/Fault";
import type { Place } from "../Problem";

/** Where on the sheet each part of a regulation stands, by its path in it, see FaultPlace. */
export class PlacesOfRegulation {
  readonly #places = new Map<string, Place>();

  /** Notes where a part stands; a part noted twice stands where it was noted last. */
  mark(path: readonly (string | number)[], place: Place): void {
    this.#places.set(JSON.stringify(path), place);
  }

  /** Where a part stands that was noted. */
  at(path: readonly (string | number)[]): Place | undefined {
    return this.#places.get(JSON.stringify(path));
  }

  /** The cell of a fault: that of its source, interval or id where it is about these, else of the nearest part around it. */
  of(fault: Fault): Place | undefined {
    const path = [...fault.at, ...closerPart(fault)];
    for (; path.length > 0; path.pop()) {
      const place = this.#places.get(JSON.stringify(path));
      if (place !== undefined) return place;
    }
    return undefined;
  }
}

function closerPart(fault: Fault): string[] {
  switch (fault.kind) {
    case "noSource":
      return ["source"];
    case "noReason":
      return ["reason"];
    case "incompleteDocument":
      return ["document"];
    case "inferredWithoutInterval":
    case "intervalOfPrinted":
      return ["interval"];
    case "unknownBlock":
      return [fault.id, "block"];
    case "unknownCriterion":
    case "unknownMeasure":
    case "idTwice":
      return [fault.id];
    default:
      return [];
  }
}
