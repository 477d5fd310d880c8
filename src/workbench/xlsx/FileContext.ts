import type { StyleSheet } from "./StyleSheet";
import type { XmlNode } from "./XmlNode";

/** What the cells of a file refer to. */
export interface FileContext {
  styles: StyleSheet;
  /** The texts of the file (`si`), by number. */
  strings: readonly XmlNode[];
  /** Dates count from 1904. */
  isFrom1904: boolean;
}
