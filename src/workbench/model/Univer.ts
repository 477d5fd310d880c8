import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/** A running Univer with its plugins and functions registered, headless or on screen. */
export interface UniverParts {
  univer: Univer;
  api: FUniver;
}
