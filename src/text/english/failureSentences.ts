import type { EditedSheet, NotRestored } from "../../workbook";
import type { FailureSentences } from "../explainFailure";
import { counted } from "./counted";

const mostCells = 8;

function cellsText(cells: readonly string[]): string {
  const rest = cells.length - mostCells;
  const first = cells.slice(0, mostCells).join(", ");
  return rest > 0 ? `${first} and ${counted(rest, "other place")}` : first;
}

/** The first few cells of each kind: “cells edited: C6, C7 and 3 other places”. */
function editsText({ sheet, edited, covered }: EditedSheet): string {
  const parts = [
    ...(edited.length > 0 ? [`cells edited: ${cellsText(edited)}`] : []),
    ...(covered.length > 0
      ? [`cells outside the table that would be overwritten or deleted: ${cellsText(covered)}`]
      : []),
  ];
  return `Sheet “${sheet}”: ${parts.join("; ")}.`;
}

/** What is not as it was, and where the earlier content still stands. */
function leftText(left: readonly NotRestored[]): string {
  const copied = left.flatMap(({ sheet, copy }) =>
    copy === undefined ? [] : [`“${sheet}” (the version before is on the hidden sheet “${copy}”)`],
  );
  const over = left.filter(({ copy }) => copy === undefined).map(({ sheet }) => `“${sheet}”`);
  return [
    "The workbook could not be restored.",
    ...(copied.length > 0 ? [`Sheets that may have changed: ${copied.join(", ")}.`] : []),
    ...(over.length > 0 ? [`Sheets that may be half written: ${over.join(", ")}.`] : []),
  ].join(" ");
}

const readAgain = "Retry: the workbook is read again from the start.";

/** What Excel refused, in what state the workbook is, what to do, in English. */
export const failureSentences: FailureSentences = {
  sheetProtected: (failure) => ({
    title: `Sheet “${failure.sheet}” is protected`,
    what: "No cell was changed.",
    todo: "Unprotect it under Review > Unprotect Sheet, then retry.",
  }),
  workbookProtected: () => ({
    title: "The structure of the workbook is protected",
    what: "No sheet was created.",
    todo: "Unprotect it under Review > Protect Workbook, then retry.",
  }),
  nameTaken: (failure) => ({
    title: `A sheet “${failure.sheet}” not made by EGI exists`,
    what: "It was left as it is; nothing was written.",
    todo: "Rename that sheet or move it to another workbook, then retry.",
  }),
  sheetStands: (failure) => ({
    title: `A sheet “${failure.sheet}” exists`,
    what: "It was left as it is; nothing was written.",
    todo: "Overwriting loses what stands on it: to keep that, save a copy of the workbook first.",
  }),
  sheetGone: (failure) => ({
    title: `There is no sheet “${failure.sheet}” any more`,
    what: "It was deleted or renamed since the last reading. Nothing was written.",
    todo: readAgain,
  }),
  cellChanged: (failure) => ({
    title: `Cell ${failure.cell} of the sheet “${failure.sheet}” has just changed`,
    what: "Nothing was written, since the cell is not as it was read.",
    todo: readAgain,
  }),
  cellHasFormula: (failure) => ({
    title: `Cell ${failure.cell} of the sheet “${failure.sheet}” is a formula`,
    what: "Nothing was written, since the formula would be lost.",
    todo: "Correct the formula in that cell, or the cells that it takes its numbers from.",
  }),
  editedSince: (failure) => ({
    title: failure.isUndo
      ? `Sheet “${failure.sheets[0]!.sheet}” was edited after it was created`
      : `Sheet “${failure.sheets[0]!.sheet}” was edited since the last run`,
    what: `Nothing was written, since what was typed would be lost. ${failure.sheets.map(editsText).join(" ")}`,
    todo: failure.isUndo
      ? "Copy what must be kept to another sheet, restore those cells as they were created, then undo again."
      : "Copy what must be kept to another sheet, then allow overwriting.",
  }),
  noRoom: (failure) => ({
    title: `The table of the sheet “${failure.sheet}” is too large`,
    what: "An Excel sheet has only 1.048.576 rows and 16.384 columns. Nothing was written.",
    todo: "Divide the units into smaller blocks, then retry.",
  }),
  undoGone: () => ({
    title: "The run cannot be undone",
    what: "The earlier version of the appendices is no longer in the workbook. The sheets stay as they are.",
    todo: "If the earlier version is needed, open the file saved before the run.",
  }),
  cancelled: () => ({
    title: "Stopped as asked",
    what: "The workbook is as it was before the run.",
    todo: "Press Create appendices to run again.",
  }),
  editing: () => ({
    title: "A cell is being edited",
    what: "Nothing was written.",
    todo: "Press Enter to finish editing, then retry.",
  }),
  notLoaded: () => ({
    title: "A part of EGI could not be loaded",
    what: "Nothing was written.",
    todo: "Check the network, or ask your IT staff to allow the address of the add-in, then retry.",
  }),
  refused: (failure) => ({
    title: "Excel could not do what was asked",
    what: failure.restored
      ? "The workbook is as it was before the run."
      : leftText(failure.notRestored ?? []),
    todo: failure.restored
      ? `Retry. If it fails again, copy the details for your IT staff: ${failure.code}.`
      : `Look at those sheets, or close the workbook without saving and open it again. Copy the details for your IT staff: ${failure.code}.`,
  }),
};
