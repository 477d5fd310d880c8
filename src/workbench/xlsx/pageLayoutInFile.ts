import type { HeaderFooter as FileTexts, PageSetup, Worksheet } from "exceljs";
import { headerFooterParts, headerFooterText } from "./headerFooterText";
import type { HeaderFooter, PageLayout } from "./PageLayout";

/** Numbers of paper in a file (ECMA-376, 18.3.1.63). */
const papers: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};
const margins = ["left", "right", "top", "bottom", "header", "footer"] as const;
const inch = 72; // points

const points = (inches: number): number => Math.round(inches * inch * 1000) / 1000;

/** How a sheet of a file prints; print area and titles are names of the workbook and not here. */
export function pageLayoutFromFile(sheet: Worksheet): PageLayout {
  const setup: Partial<PageSetup> = sheet.pageSetup;
  const layout: PageLayout = {};
  if (setup.orientation)
    layout.orientation = setup.orientation === "landscape" ? "Landscape" : "Portrait";
  const paper = Object.keys(papers).find((name) => papers[name] === Number(setup.paperSize));
  if (paper !== undefined) layout.paperSize = paper;
  if (setup.fitToPage) {
    const { fitToWidth = 1, fitToHeight = 1 } = setup;
    layout.zoom = {
      ...(fitToWidth > 0 && { horizontalFitToPages: fitToWidth }),
      ...(fitToHeight > 0 && { verticalFitToPages: fitToHeight }),
    };
  } else if (setup.scale) layout.zoom = { scale: setup.scale };
  for (const side of margins) {
    const inches = setup.margins?.[side];
    if (inches !== undefined) layout[`${side}Margin`] = points(inches);
  }
  if (setup.horizontalCentered) layout.centerHorizontally = true;
  if (setup.verticalCentered) layout.centerVertically = true;
  const { useFirstPageNumber } = setup as { useFirstPageNumber?: boolean };
  if (useFirstPageNumber && setup.firstPageNumber) layout.firstPageNumber = setup.firstPageNumber;
  const headersFooters = textsFromFile(sheet.headerFooter);
  return headersFooters ? { ...layout, headersFooters } : layout;
}

/** Writes how a sheet prints; what the layout does not name stays as the file has it. */
export function pageLayoutToFile(layout: PageLayout, sheet: Worksheet): void {
  const setup: Partial<PageSetup> = sheet.pageSetup;
  if (layout.orientation)
    setup.orientation = layout.orientation === "Landscape" ? "landscape" : "portrait";
  const paper = papers[layout.paperSize ?? ""];
  if (paper !== undefined) (setup as { paperSize: number }).paperSize = paper;
  if (layout.zoom) {
    const { horizontalFitToPages, verticalFitToPages, scale } = layout.zoom;
    setup.fitToPage = horizontalFitToPages != null || verticalFitToPages != null;
    setup.fitToWidth = horizontalFitToPages ?? 0; // 0: as many as it takes
    setup.fitToHeight = verticalFitToPages ?? 0;
    setup.scale = setup.fitToPage ? 100 : (scale ?? 100);
  }
  const kept = setup.margins ?? {
    left: 0.7,
    right: 0.7,
    top: 0.75,
    bottom: 0.75,
    header: 0.3,
    footer: 0.3,
  };
  const given = margins.flatMap((side) => {
    const size = layout[`${side}Margin`];
    return size === undefined ? [] : [[side, size / inch] as const];
  });
  setup.margins = { ...kept, ...Object.fromEntries(given) };
  setup.horizontalCentered = layout.centerHorizontally ?? false;
  setup.verticalCentered = layout.centerVertically ?? false;
  // ExcelJS takes any number for one that is to be used, and 1 for one that is missing.
  if (layout.firstPageNumber === undefined) delete setup.firstPageNumber;
  else setup.firstPageNumber = layout.firstPageNumber;
  if (layout.headersFooters) textsToFile(layout.headersFooters, sheet.headerFooter);
}

function kindFromFile(header: string | undefined, footer: string | undefined): HeaderFooter {
  const top = headerFooterParts(header ?? "");
  const bottom = headerFooterParts(footer ?? "");
  const texts: Required<HeaderFooter> = {
    leftHeader: top.left,
    centerHeader: top.center,
    rightHeader: top.right,
    leftFooter: bottom.left,
    centerFooter: bottom.center,
    rightFooter: bottom.right,
  };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
}

function textsFromFile(texts: Partial<FileTexts> | undefined): PageLayout["headersFooters"] {
  if (!texts || !Object.values(texts).some(Boolean)) return undefined;
  const states = [
    ["Default", "OddAndEven"],
    ["FirstAndDefault", "FirstOddAndEven"],
  ] as const;
  return {
    state: states[texts.differentFirst ? 1 : 0][texts.differentOddEven ? 1 : 0],
    defaultForAllPages: kindFromFile(texts.oddHeader, texts.oddFooter),
    ...(texts.differentOddEven && { evenPages: kindFromFile(texts.evenHeader, texts.evenFooter) }),
    ...(texts.differentFirst && { firstPage: kindFromFile(texts.firstHeader, texts.firstFooter) }),
  };
}

function textsToFile(
  given: NonNullable<PageLayout["headersFooters"]>,
  texts: Partial<FileTexts>,
): void {
  const text = (kind: HeaderFooter | undefined, place: "Header" | "Footer") =>
    headerFooterText({
      left: kind?.[`left${place}`] ?? "",
      center: kind?.[`center${place}`] ?? "",
      right: kind?.[`right${place}`] ?? "",
    });
  texts.differentFirst = given.state?.startsWith("First") ?? false;
  texts.differentOddEven = given.state?.endsWith("OddAndEven") ?? false;
  texts.oddHeader = text(given.defaultForAllPages, "Header");
  texts.oddFooter = text(given.defaultForAllPages, "Footer");
  texts.evenHeader = text(given.evenPages, "Header");
  texts.evenFooter = text(given.evenPages, "Footer");
  texts.firstHeader = text(given.firstPage, "Header");
  texts.firstFooter = text(given.firstPage, "Footer");
}
