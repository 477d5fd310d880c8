import type { IDocumentData, IStyleData, ITextRun } from "@univerjs/core";
import type { Theme } from "./colours";
import { textElement, wholeText } from "./fileText";
import { fontFromFile, fontToFile } from "./fontInFile";
import { childOf, childrenOf, element, type XmlNode } from "./XmlNode";

/** The text of a cell whose parts differ in font, of an `si` or `is` element; undefined for a plain one. */
export function richTextFromFile(node: XmlNode, theme: Theme): IDocumentData | undefined {
  const runs = childrenOf(node, "r");
  if (runs.length === 0) return undefined;
  let text = "";
  const textRuns = runs.map((run): ITextRun => {
    const st = text.length;
    text += wholeText(element("si", {}, childrenOf(run)))
      .replaceAll("\r\n", "\r")
      .replaceAll("\n", "\r");
    return { st, ed: text.length, ts: fontFromFile(childOf(run, "rPr"), theme) };
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

/** The parts of a rich text, for a file; what a part leaves open is as in the cell. */
export function richTextToFile(document: IDocumentData, cell: IStyleData, theme: Theme): XmlNode[] {
  const text = (document.body?.dataStream ?? "").replace(/\r\n$/, "");
  const parts: XmlNode[] = [];
  let end = 0;
  const add = (st: number, ed: number, ts?: ITextRun["ts"]): void => {
    if (ed <= st) return;
    const content = textElement(text.slice(st, ed).replaceAll("\r", "\n"));
    const font = fontToFile({ ...cell, ...ts }, undefined, theme, "rPr");
    parts.push(element("r", {}, [font, content]));
  };
  for (const { st, ed, ts } of document.body?.textRuns ?? []) {
    add(end, st);
    add(st, Math.min(ed, text.length), ts);
    end = ed;
  }
  add(end, text.length);
  return parts;
}
