import type { DocumentReference } from "../regulations/Regulation";
import { presets } from "../regulations/presets";

/** A regulation that a person can choose. */
export interface RegulationChoice {
  id: string;
  /** "Khánh Hòa 2020". */
  label: string;
  document: DocumentReference;
  /** Whether it declares the tables of its appendices, so that they can be written. */
  hasLayout: boolean;
}

/** The regulations that come with the add-in, oldest decision first. None of them is a default. */
export const regulationChoices: readonly RegulationChoice[] = presets.map(
  ({ id, label, document, layout }) => ({ id, label, document, hasLayout: layout !== undefined }),
);
