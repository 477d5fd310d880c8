import type { IDocumentData, ITextRun } from "@univerjs/core";
import type { RichText } from "exceljs";
import { fontFromFile, fontToFile } from "./cellStyle";
import type { Theme } from "./colours";

/** The text of a cell whose parts differ in font. */
export function richTextFromFile(runs: readonly RichText[], theme: Theme): IDocumentData {
  let text = "";
  const textRuns = runs.map((run): ITextRun => {
    const st = text.length;
    text += run.text.replaceAll("\r\n", "\r").replaceAll("\n", "\r");
    return { st, ed: text.length, ts: fontFromFile(run.font, theme) };
  });
  const breaks = [...text.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index }));
  return {
    id: "rich-text",
    documentStyle: {},
    body: {
      dataStream: `${text}\r\n`,
      textRuns,
      paragraphs: [...breaks, { startIndex: text.length }],
      sectionBreaks: [{ startIndex: text.length + 1 }],
    },
  };
}

/** The parts of a rich text, for a file. */
export function richTextToFile(document: IDocumentData): RichText[] {
  const text = (document.body?.dataStream ?? "").replace(/\r\n$/, "");
  const runs = document.body?.textRuns ?? [];
  const parts: RichText[] = [];
  let end = 0;
  const add = (st: number, ed: number, ts?: ITextRun["ts"]): void => {
    if (ed <= st) return;
    const part = text.slice(st, ed).replaceAll("\r", "\n");
    parts.push(ts ? { text: part, font: fontToFile(ts) } : { text: part });
  };
  for (const { st, ed, ts } of runs) {
    add(end, st);
    add(st, Math.min(ed, text.length), ts);
    end = ed;
  }
  add(end, text.length);
  return parts;
}
