import type { CellGrid } from "../reading/CellGrid";
import type { Place, Problem } from "../reading/Problem";
import { SectionReader } from "../reading/regulation/SectionReader";
import { presetNamed } from "../regulations/presets";
import type { Regulation } from "../regulations/Regulation";
import { documentText } from "../text/documentText";

/** Số, ký hiệu of a document: "5136/QĐ-UBND", "12/2019/NQ-HĐND". */
const documentNumber = /\d+(?:\/\d{4})?\/\p{Lu}{2,}(?:-\p{Lu}+)*/gu;

/**
 * That a sheet "Quy định" in full gives its own document and the id of a decision that is another
 * document; none where the id is the office's own.
 */
export function otherDocument(grid: CellGrid, { id, document }: Regulation): Problem[] {
  const preset = presetNamed(id);
  const at = new SectionReader(grid).rows("general")[0]?.place("id");
  if (preset === undefined || at === undefined) return [];
  const named = documentText(document);
  return named === documentText(preset.document) ? [] : [problemOf(at, preset, named)];
}

/**
 * That a sheet "Quy định" which only gives an id speaks of documents, and none of them is that of the
 * id or one on which it rests. Of a document without a number nothing can be said.
 */
export function otherDocumentNamed(grid: CellGrid, preset: Regulation, at: Place): Problem[] {
  const { document, basis } = preset;
  const named = numbersIn(grid);
  if (document.number === undefined || named[0] === undefined) return [];
  const own = [document, ...basis].map(({ number }) => number);
  return named.some((number) => own.includes(number)) ? [] : [problemOf(at, preset, named[0])];
}

function numbersIn(grid: CellGrid): string[] {
  const rows = Array.from(
    { length: grid.lastRow - grid.firstRow + 1 },
    (_, at) => grid.firstRow + at,
  );
  return rows.flatMap((row) => grid.textsOf(row).join("\n").match(documentNumber) ?? []);
}

const problemOf = (at: Place, { id, document }: Regulation, named: string): Problem => ({
  ...{ severity: "warning", kind: "otherDocument", at, id, document, named },
});
