import type { Points } from "../scoring/points";
import { foldedName } from "./foldedName";
import { penaltyNote } from "./penaltyNote";
import type { Problem } from "./Problem";
import { readAddedPoints } from "./readAddedPoints";
import type { UnitTable } from "./UnitTable";

/**
 * The penalty of a unit and its note. "-100 (nộp trễ)" in a note is asked about, and is a penalty only
 * where a person has said so; a note beside an empty penalty is said.
 */
export function readPenalty(
  table: UnitTable,
  row: number,
  unit: string,
): { penalty: Points; note: string; problems: Problem[] } {
  const { grid, regulation, choices, notes, penalty: column, numbers } = table;
  const typed = readAddedPoints(table, row, unit, column, "dropped");
  const noted = notes.find((each) => !grid.isBlank(row, each.column));
  const note = noted === undefined ? "" : grid.text(row, noted.column);
  const penalty = typed.points ?? 0;
  if (regulation.penalty === undefined || noted === undefined || typed.points !== undefined)
    return { penalty, note, problems: [...typed.problems, ...numbersInNotes(table, row, unit)] };
  const at = grid.place(row, noted.column);
  const said = penaltyNote(note, numbers.mark);
  if (said !== undefined) {
    const answer = choices.penalties.find(
      (each) =>
        each.sheet === grid.sheet &&
        each.note === note &&
        foldedName(each.unit) === foldedName(unit),
    );
    if (answer?.counts === true)
      return { penalty: said.points, note: said.reason, problems: typed.problems };
    const asked: Problem[] =
      answer === undefined
        ? [{ severity: "warning", kind: "penaltyInNote", at, unit, note, points: said.points }]
        : [];
    return { penalty, note, problems: [...typed.problems, ...asked] };
  }
  const isAlone = column !== undefined && typed.isBlank === true && /\p{L}/u.test(note);
  const alone: Problem[] = isAlone
    ? [{ severity: "note", kind: "noteWithoutPenalty", at: grid.place(row, column.column), unit, note }] // prettier-ignore
    : [];
  const problems = [...typed.problems, ...alone, ...numbersInNotes(table, row, unit)];
  return { penalty, note, problems };
}

/** A number where words are due may be a score that slipped aside. */
const numbersInNotes = ({ grid, notes }: UnitTable, row: number, unit: string): Problem[] =>
  notes
    .filter(({ column }) => typeof grid.value(row, column) === "number")
    .map(({ column, text }) => ({
      severity: "warning",
      kind: "numberInNote",
      at: grid.place(row, column),
      unit,
      column: text,
      given: grid.text(row, column),
    }));
