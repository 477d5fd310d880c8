import type { Source } from "../regulations/Source";
import type { ExemptionSearch } from "../scoring/exempted/ExemptionSearch";
import type { Finding } from "../scoring/Finding";
import type { Fault } from "../scoring/check/Fault";
import type { Points } from "../scoring/points";
import type { CellFault } from "./regulation/CellCodec";

/** One cell of a worksheet: {sheet: "Huyện", cell: "D7"}. */
export interface Place {
  sheet: string;
  cell: string;
}

/** An `error` forbids writing; a `warning` is shown with the result; a `note` says what was assumed. */
export type Severity = "error" | "warning" | "note";

/**
 * Why a cell is no score: a word; a number kept as text ("38,5"); a date that Excel made of 7/8; an
 * error value; a dash where the regulation exempts the unit from nothing.
 */
export type NotAScore = "text" | "numberAsText" | "date" | "errorValue" | "notExempt";

/** What a person entered and must look at: a value with its place. Said in words by src/text. */
export type Problem = { severity: Severity } & (
  | { kind: "emptyWorkbook" }
  | { kind: "noScoreTable"; sheets: readonly string[] }
  | { kind: "noRegulation" }
  | { kind: "noLayout"; regulation: string }
  | {
      kind: "regulationCell";
      at: Place;
      column: string;
      given: string;
      because: CellFault;
      known?: readonly string[];
    }
  | { kind: "incompleteExemption"; unit: string; lacks: "reason" | "source" }
  | { kind: "missingSection"; at: Place; section: string }
  | { kind: "sectionTwice"; at: Place; section: string; first: Place }
  | { kind: "extraRow"; at: Place; section: string }
  | { kind: "regulationFault"; at: Place; fault: Fault }
  | { kind: "finding"; at?: Place; finding: Finding }
  | { kind: "unknownRegulation"; at?: Place; given: string; known: readonly string[] }
  | { kind: "unknownBlock"; at: Place; given: string; known: readonly string[] }
  | { kind: "blockTwice"; at: Place; block: string; first: Place }
  | { kind: "missingColumn"; at: Place; column: string }
  | { kind: "columnTwice"; at: Place; column: string; first: Place }
  | { kind: "unknownColumn"; at: Place; column: string }
  | { kind: "noUnits"; at: Place }
  | { kind: "blankUnit"; at: Place }
  | { kind: "blankScore"; at: Place; unit: string; column: string }
  | {
      kind: "notAScore";
      at: Place;
      unit: string;
      column: string;
      given: string;
      because: NotAScore;
    }
  | { kind: "tooManyDecimals"; at: Place; unit: string; column: string; given: string }
  | { kind: "negativeScore"; at: Place; unit: string; column: string; given: Points }
  | {
      kind: "aboveMax";
      at: Place;
      unit: string;
      column: string;
      given: Points;
      max: Points;
      source: Source;
    }
  | { kind: "sumAboveMax"; at: Place; unit: string; sum: Points; max: Points }
  | { kind: "zeroMax"; at: Place; unit: string }
  | { kind: "duplicateUnit"; at: Place; unit: string; first: Place }
  | {
      kind: "maxDiffers";
      at: Place;
      unit: string;
      declared: Points;
      expected: Points;
      source: Source;
      /** The block of the unit, and what may explain that its maximum is declared lower. */
      explained?: { block: string; search: ExemptionSearch };
    }
  | { kind: "unitInTwoBlocks"; at: Place; unit: string; first: Place }
  | { kind: "bonusAboveCap"; at: Place; unit: string; given: Points; cap: Points; source: Source }
);

export const isError = (problem: Problem): boolean => problem.severity === "error";
