import type { Standing } from "../../src/scoring/Standing";
import type { ExpectedLine } from "../actions/separateCalculation";
import { type Column, noteColumn, ratioColumn, tierColumn, totalOfMaxColumn } from "./columns";

const any = /./;

/** A standing in the words of the print, its ratio as the regulation rounds it, for comparing with a separate calculation. */
export function shownLine(standing: Standing): ExpectedLine {
  const text = (column: Column) => column.text({ place: 0, standing });
  return {
    unit: standing.entry.unit,
    score: text(totalOfMaxColumn(any, ",")),
    ratio: text(ratioColumn(any, ",")),
    tier: text(tierColumn(any)),
    note: text(noteColumn(any, ",")),
  };
}
