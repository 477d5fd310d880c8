import type { HeaderFooter, PageLayout } from "../../xlsx/PageLayout";
import { element } from "../element";
import { type HeaderFooterRun, headerFooterRuns, type PageFacts } from "./headerFooterRuns";

/** Which of the three sets of texts a page has; `page` is its place among the pages, from 1. */
function textsOf(layout: PageLayout, page: number, number: number): HeaderFooter {
  const { state = "Default", ...sets } = layout.headersFooters ?? {};
  if (state.startsWith("First") && page === 1) return sets.firstPage ?? {};
  if (state.endsWith("OddAndEven") && number % 2 === 0) return sets.evenPages ?? {};
  return sets.defaultForAllPages ?? {};
}

function pieceOf({ text, font, size, colour, ...look }: HeaderFooterRun): HTMLElement {
  const piece = element("span", {}, text);
  const { style } = piece;
  if (font !== undefined) style.fontFamily = `"${font}", Carlito, sans-serif`;
  const share = look.superscript || look.subscript ? 0.65 : 1;
  if (size !== undefined || share < 1) style.fontSize = `${(size ?? 11) * share}pt`;
  if (colour !== undefined) style.color = colour;
  if (look.bold) style.fontWeight = "bold";
  if (look.italic) style.fontStyle = "italic";
  if (look.superscript) style.verticalAlign = "super";
  if (look.subscript) style.verticalAlign = "sub";
  const lines = [look.underline && "underline", look.strike && "line-through"].filter(Boolean);
  if (lines.length > 0) style.textDecoration = lines.join(" ");
  return piece;
}

/** Header and footer of one page: at most six texts, each in its corner. */
export function drawHeaderFooter(
  layout: PageLayout,
  page: number,
  facts: PageFacts,
  margins: { left: number; right: number; header: number; footer: number },
): HTMLElement[] {
  const texts = textsOf(layout, page, facts.page);
  return (["Header", "Footer"] as const).flatMap((edge) =>
    (["left", "center", "right"] as const).flatMap((side) => {
      const runs = headerFooterRuns(texts[`${side}${edge}`] ?? "", facts);
      if (runs.length === 0) return [];
      const place = element("div", { className: "edge" }, ...runs.map(pieceOf));
      Object.assign(place.style, {
        left: `${margins.left}pt`,
        right: `${margins.right}pt`,
        textAlign: side,
        ...(edge === "Header" ? { top: `${margins.header}pt` } : { bottom: `${margins.footer}pt` }),
      });
      return [place];
    }),
  );
}
