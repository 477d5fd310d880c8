import type { Block, DocumentReference, Stage } from "../regulations/Regulation";
import type { Source } from "../regulations/Source";
import type { ExemptionSearch } from "../scoring/exempted/ExemptionSearch";
import type { Finding } from "../scoring/Finding";
import type { Fault } from "../scoring/check/Fault";
import type { Points } from "../scoring/points";
import type { CellFault } from "./regulation/CellCodec";
import type { ColumnMeaning } from "./ColumnMeaning";
import type { FormFault } from "./form/FormFault";
import type { KeptChoice, OutOfUse } from "./KeptChoice";
import type { DecimalMark } from "./numbers/DecimalMark";
import type { Repair } from "./Repair";
import type { TableName } from "./TableName";

/** One cell of a worksheet: {sheet: "Huyện", cell: "D7"}. */
export interface Place {
  sheet: string;
  cell: string;
}

/** An `error` forbids writing; a `warning` is shown with the result; a `note` says what was assumed. */
export type Severity = "error" | "warning" | "note";

/**
 * Why a cell is no score: a word; a date that Excel made of 7/8; an error value; a percentage; a dash
 * where the regulation exempts the unit from nothing.
 */
export type NotAScore = "text" | "date" | "errorValue" | "percent" | "notExempt";

/** What may explain that the maximum of a unit is stated lower, and the cells that speak for or against it. */
export interface MaximumExplained {
  block: string;
  /** Id of the criterion whose maximum it is; absent: of the whole. */
  within?: string;
  search: ExemptionSearch;
  /** The cell of each score of the unit by the id of its criterion: blank, marked, or with points. */
  cells: Readonly<Record<string, Place>>;
}

/** A further full table of a block: `table` is not used, `firstTable` is. */
interface SecondTable {
  at: Place;
  table: TableName;
  block: string;
  first: Place;
  firstTable: TableName;
}

/** What a person entered and must look at: a value with its place. Said in words by src/text. */
export type Problem = {
  severity: Severity;
  /** What would put it right without a loss, where something would; made only on the person's press. */
  repairs?: readonly Repair[];
} & (
  | { kind: "emptyWorkbook" }
  | { kind: "noScoreTable"; sheets: readonly string[] }
  | { kind: "noRegulation" }
  | { kind: "noLayout"; regulation: string }
  /** An appendix of an earlier run whose block has no score table any more. */
  | { kind: "appendixLeft"; at: Place }
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
  /** The sheet "Quy định" names a document, and the id beside it is of another one, `document`. */
  | { kind: "otherDocument"; at: Place; id: string; named: string; document: DocumentReference }
  | {
      kind: "unknownBlock";
      at: Place;
      table: TableName;
      given: string;
      known: readonly string[];
      /** Id of the block of the table above on the sheet. */
      likely?: string;
    }
  /** The only table that could be of its block is said to be none. */
  | { kind: "blockLeftOut"; at: Place; table: TableName; block: Pick<Block, "id" | "label"> }
  | ({ kind: "blockTwice" } & SecondTable)
  /** A further full table of a block, of another stage than the one that is read. */
  | ({ kind: "otherStageTable"; stage: Stage } & SecondTable)
  /** A table of one criterion that is of another stage than the table of its block: not added. */
  | { kind: "otherStageGroup"; at: Place; table: TableName; column: string; stage: Stage }
  /** A column that is added up is of another stage than the others of its table. */
  | { kind: "stageMixed"; at: Place; column: string; stage: Stage; others: Stage }
  | { kind: "missingColumn"; at: Place; column: string }
  | { kind: "columnTwice"; at: Place; column: string; first: Place }
  | {
      kind: "unknownColumn";
      at: Place;
      table: TableName;
      column: string;
      /** What its place among the others lets one think; asked, never taken. */
      proposed?: ColumnMeaning;
    }
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
  /** In a table of averages: no percentage from 0 to 100 with at most two decimals. */
  | { kind: "notAnAverage"; at: Place; criterion: string; given: string }
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
  /** A typed total is not the sum of the parts: groups, bonus that counts, penalty. */
  | {
      kind: "totalDiffers";
      at: Place;
      unit: string;
      column: string;
      given: Points;
      sum: Points;
      parts: { scored: Points; bonus: Points; penalty: Points };
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
      explained?: MaximumExplained;
    }
  /** The maximum that a heading or a row of maxima states for a criterion is not the regulation's. */
  | {
      kind: "headingMaxDiffers";
      at: Place;
      column: string;
      stated: Points;
      expected: Points;
      source: Source;
    }
  | { kind: "unitInTwoBlocks"; at: Place; unit: string; first: Place }
  | { kind: "bonusAboveCap"; at: Place; unit: string; given: Points; cap: Points; source: Source }
  /** A meaning that was taken though the heading does not quite say it; `meant` in the words of the regulation, "" for that of the units. */
  | { kind: "likelyColumn"; at: Place; table: TableName; column: string; meant: string }
  /** Texts that were read as numbers, by this mark. */
  | { kind: "numbersAsText"; at: Place; count: number; mark: DecimalMark }
  /** A text that is one number with a comma and another with a point as the mark; the mark was assumed. */
  | {
      kind: "openNumber";
      at: Place;
      table: TableName;
      given: string;
      points: Points;
      mark: DecimalMark;
    }
  | { kind: "mixedMarks"; at: Place; table: TableName; given: string; mark: DecimalMark }
  /** 5/8 that became a date, read as a score and its maximum. */
  | {
      kind: "dateFraction";
      at: Place;
      unit: string;
      column: string;
      given: string;
      score: Points;
      max: Points;
    }
  /** "Chưa nộp": there is no score, and the sheet says so. */
  | { kind: "pendingScore"; at: Place; unit: string; column: string; given: string }
  /** The maximum after the slash of a score, or in a row or column of maxima, is not the regulation's. */
  | {
      kind: "partMaxDiffers";
      at: Place;
      unit: string;
      column: string;
      stated: Points;
      expected: Points;
      source: Source;
      explained?: MaximumExplained;
    }
  /** A blank in a column that is otherwise filled, and what it was taken for. */
  | { kind: "blankAssumed"; at: Place; unit: string; column: string; points: Points }
  /** "-100 (nộp trễ)" in a note: a penalty only if a person says so. */
  | { kind: "penaltyInNote"; at: Place; unit: string; note: string; points: Points }
  | { kind: "noteWithoutPenalty"; at: Place; unit: string; note: string }
  | { kind: "numberInNote"; at: Place; unit: string; column: string; given: string }
  /** A line with figures that is read as a unit though others are numbered and it is not. */
  | { kind: "unnumberedUnit"; at: Place; unit: string }
  /** A name that is nearly another: of the regulation, or of another line at `known`. */
  | { kind: "nearUnit"; at: Place; unit: string; like: string; known?: Place }
  | { kind: "unitOnlyHere"; at: Place; unit: string; table: Place }
  /** The name is that of several units of the block's table, and the parent is not shown in both. */
  | { kind: "unitUnclear"; at: Place; unit: string; table: Place }
  | {
      kind: "scoresDisagree";
      at: Place;
      unit: string;
      column: string;
      given: Points;
      other: Points;
      otherAt: Place;
    }
  /** A cell without a score of which another table has the score. */
  | {
      kind: "scoreMissing";
      at: Place;
      unit: string;
      column: string;
      other: Points;
      otherAt: Place;
    }
  /** A table that was not recognised, alone on its sheet or beside others, has figures beside what `column` says are units. */
  | { kind: "sheetPassedOver"; at: Place; column: string }
  /** A table of one criterion without a table of its block beside it: not used. */
  | { kind: "componentAlone"; at: Place; table: TableName; column: string }
  /** One merged cell over several cells of points: only the first of them has a value. */
  | { kind: "mergedScores"; at: Place; cells: number }
  | { kind: "hiddenRead"; at: Place; rows: number; columns: number }
  | { kind: "lineLeftOut"; at: Place; given: string }
  | { kind: "legacyConverted"; at: Place; font: string; count: number }
  | { kind: "legacyText"; at: Place; font: string; given: string }
  /** What the workbook remembers of a person's choices is not what we wrote. */
  | { kind: "choicesUnreadable" }
  /** What it remembers of the document is not what we wrote. */
  | { kind: "formUnreadable" }
  | { kind: "formFault"; fault: FormFault }
  /** What a person said earlier and what has no effect any more; `at` where its sheet is still there. */
  | { kind: "choiceOutOfUse"; at?: Place; choice: KeptChoice; because: OutOfUse }
);

export const isError = (problem: Problem): boolean => problem.severity === "error";
