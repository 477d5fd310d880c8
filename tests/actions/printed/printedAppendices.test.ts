import type { Composed } from "../../../src/appendix/Composed";
import { printedDocument } from "../../cases/PrintedDocument";
import { parentOf } from "../../cases/egovEntries";
import { type Misprint, misprintsOf } from "../../cases/misprints";
import { comparedAppendix, printedLayouts } from "./comparedAppendix";
import { composedSample, type ComposedSample } from "./composedSample";
import type { Printing } from "./printedRows";
import { writeAppendixCounts } from "./writeAppendixCounts";

interface Document extends Printing {
  id: string;
  /** Tables that are no appendix. */
  leftOut: readonly string[];
  /** What stands before the title of a table. */
  numbered: (table: string) => string;
}

/** How each document prints. */
const documents: readonly Document[] = [
  { id: "khanh-hoa-2020", leftOut: [], numbered: (table) => `${table.replace("B.", "")}. ` },
  {
    id: "binh-dinh-2021",
    leftOut: ["3.1.a", "3.1.b"], // lists of maxima, in the decision's own text
    numbered: (table) => (/[ab]$/.test(table) ? `${table.at(-1)!}. ` : `Bảng ${table}. `),
    mergedRanks: /xếp hạng 2021$/,
    tierBefore: "Mức ",
    spellsFreely: true,
  },
  {
    id: "thanh-hoa-2017",
    leftOut: [],
    numbered: (table) => {
      if (table.startsWith("TC.")) return ""; // "Nhóm tiêu chí 1: …"
      return /[a-g]$/.test(table) ? `${table.at(-1)!}. ` : `${table}. `;
    },
    tierBefore: "Nhóm các cơ quan có mức độ ứng dụng ",
  },
  { id: "khanh-son-2021", leftOut: [], numbered: (table) => `${table}. ` },
  {
    id: "khanh-hoa-egov-2020",
    leftOut: [],
    numbered: () => "",
    parentOf,
    ofTheForm: /^Phụ lục|^\(Ban hành kèm theo/,
  },
];

describe.each(documents)(
  "the appendices of $id, by one press on the committee's sheets",
  (given) => {
    const { id, leftOut, numbered, ...printing } = given;
    const print = printedDocument(id);
    const met: Misprint[] = [];
    const counts = { tables: 0, cells: 0, averages: 0 };
    let sample: ComposedSample;

    beforeAll(async () => {
      sample = await composedSample(id);
    });

    test("are written without a problem, as composed", () => {
      expect(sample.problems).toEqual([]);
      expect(sample.written).toEqual(sample.composed.map(({ sheet }) => sheet));
    });

    test("merge no cell twice", () => {
      for (const { sheet } of sample.composed) {
        const merged = sheet.merges.flatMap(({ row, column, rows, columns }) =>
          Array.from({ length: rows * columns }, (_, at) =>
            [row + Math.floor(at / columns), column + (at % columns)].join(),
          ),
        );
        expect(new Set(merged).size).toBe(merged.length);
      }
    });

    test("are all tables of the document, in its order", () => {
      const printed = print.tables
        .map((table) => table.id)
        .filter((each) => !leftOut.includes(each));
      expect(sample.composed.flatMap(idsOf)).toEqual(printed);
    });

    test.each(print.tables.map((table) => table.id).filter((each) => !leftOut.includes(each)))(
      "table %s shows what the print shows, cell by cell",
      (table) => {
        const layout = printedLayouts(sample).find((each) => each.id === table)!;
        const compared = comparedAppendix(print, sample, layout, printing);
        expect(compared.shown).toEqual(compared.printed);
        expect(compared.titles.shown).toEqual(compared.titles.printed);
        expect(compared.titles.number).toBe(numbered(table));
        met.push(...compared.met);
        counts.tables += 1;
        counts[layout.is === "averages" ? "averages" : "cells"] += compared.cells;
      },
    );

    test("depart from the print in the misprints of the engine's list and in nothing more", () => {
      expect(new Set(met)).toEqual(new Set(misprintsOf(id)));
      writeAppendixCounts(id, counts);
    });
  },
);

/** Tables of units; a list of the tables has no counterpart in what was transcribed. */
const idsOf = ({ tables }: Composed): string[] =>
  tables.map(({ id }) => id).filter((id) => id !== "DM");
