import type { XmlNode } from "./XmlNode";

/** The part of a sheet. */
export interface SheetPart {
  part: string;
  root: XmlNode;
  /** By which the sheet's own things are numbered; 0 for a sheet that the file had not. */
  number: number;
}
