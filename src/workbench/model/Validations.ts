import { intersection, without } from "./address";
import type { Area } from "./Area";
import type { DataValidation } from "./DataValidation";
import type { Metadata } from "./Metadata";
import type { Protection } from "./Protection";

const key = "dataValidations";

/** What Excel assumes where only a part was set. */
const unset: Omit<DataValidation, "areas"> = {
  rule: {},
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: false, title: "", message: "" },
};

/** What may be typed into cells, sheet by sheet. On a protected sheet it stays as it is. */
export class Validations {
  constructor(
    private readonly metadata: Metadata,
    private readonly protection: Protection,
  ) {}

  all(sheet: string): readonly DataValidation[] {
    return (this.metadata.sheet(sheet)[key] as readonly DataValidation[] | undefined) ?? [];
  }

  /**
   * The validation that these cells have: one that holds for all of them or, where there is none,
   * the defaults; "some" where a part of the cells has none, "different" where there are several.
   */
  of(sheet: string, areas: readonly Area[]): Omit<DataValidation, "areas"> | "some" | "different" {
    const found = this.all(sheet).filter((each) =>
      each.areas.some((a) => areas.some((b) => intersection(a, b))),
    );
    const [first] = found;
    if (!first) return unset;
    const left = found
      .flatMap((each) => each.areas)
      .reduce((open, area) => without(open, area), [...areas]);
    if (left.length > 0) return "some";
    return found.length > 1 ? "different" : first;
  }

  /** Changes what holds for these cells; what is not named stays where all of them share it. */
  set(sheet: string, areas: readonly Area[], part: Partial<Omit<DataValidation, "areas">>): void {
    this.protection.guardSheet(sheet);
    const old = this.of(sheet, areas);
    const base = typeof old === "string" ? unset : old;
    const rest = this.taken(sheet, areas);
    this.replace(sheet, [...rest, { ...base, ...part, areas }]);
  }

  /** Anything may be typed into these cells. */
  clear(sheet: string, areas: readonly Area[]): void {
    this.protection.guardSheet(sheet);
    this.replace(sheet, this.taken(sheet, areas));
  }

  private taken(sheet: string, areas: readonly Area[]): DataValidation[] {
    return this.all(sheet)
      .map((each) => ({
        ...each,
        areas: areas.reduce((open, area) => without(open, area), [...each.areas]),
      }))
      .filter((each) => each.areas.length > 0);
  }

  private replace(sheet: string, all: readonly DataValidation[]): void {
    this.metadata.setSheet(sheet, { [key]: all.length > 0 ? all : undefined });
  }
}
