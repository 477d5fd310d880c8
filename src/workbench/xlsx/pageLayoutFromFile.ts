import { headerFooterParts } from "./headerFooterText";
import type { HeaderFooter, PageLayout } from "./PageLayout";
import { paperNumbers } from "./paperNumbers";
import { childOf, childrenOf, isOn, textOf, type XmlNode } from "./XmlNode";

/** The margins in the order in which a file names them. */
export const margins = ["left", "right", "top", "bottom", "header", "footer"] as const;

const points = (inches: number): number => Math.round(inches * 72 * 1000) / 1000;

function zoomFromFile(root: XmlNode, setup: Record<string, string>): PageLayout["zoom"] {
  if (!isOn(childOf(root, "sheetPr/pageSetUpPr")?.attributes["fitToPage"]))
    return setup["scale"] === undefined ? undefined : { scale: Number(setup["scale"]) };
  const wide = Number(setup["fitToWidth"] ?? 1); // 0: as many as it takes
  const high = Number(setup["fitToHeight"] ?? 1);
  return {
    ...(wide > 0 && { horizontalFitToPages: wide }),
    ...(high > 0 && { verticalFitToPages: high }),
  };
}

/** Rows or columns before which a person set a page break; those that Excel worked out have no `man`. */
function breaksFromFile(root: XmlNode, list: "rowBreaks" | "colBreaks"): number[] {
  const breaks = childOf(root, list);
  return childrenOf(breaks, "brk").flatMap(({ attributes: { id, man } }) =>
    isOn(man) && id !== undefined ? [Number(id)] : [],
  );
}

/** How a sheet of a file prints; print area and titles are names of the workbook and not here. */
export function pageLayoutFromFile(root: XmlNode): PageLayout {
  const setup = childOf(root, "pageSetup")?.attributes ?? {};
  const options = childOf(root, "printOptions")?.attributes ?? {};
  const sides = childOf(root, "pageMargins")?.attributes ?? {};
  const paper = Object.keys(paperNumbers).find(
    (name) => paperNumbers[name] === Number(setup["paperSize"]),
  );
  const zoom = zoomFromFile(root, setup);
  const headersFooters = textsFromFile(childOf(root, "headerFooter"));
  const rowBreaks = breaksFromFile(root, "rowBreaks");
  const columnBreaks = breaksFromFile(root, "colBreaks");
  return {
    ...(setup["orientation"] === "landscape" && { orientation: "Landscape" }),
    ...(setup["orientation"] === "portrait" && { orientation: "Portrait" }),
    ...(paper !== undefined && { paperSize: paper }),
    ...(zoom && { zoom }),
    ...Object.fromEntries(
      margins.flatMap((side) =>
        sides[side] === undefined ? [] : [[`${side}Margin`, points(Number(sides[side]))]],
      ),
    ),
    ...(isOn(options["horizontalCentered"]) && { centerHorizontally: true }),
    ...(isOn(options["verticalCentered"]) && { centerVertically: true }),
    ...(isOn(setup["useFirstPageNumber"]) && {
      firstPageNumber: Number(setup["firstPageNumber"] ?? 1),
    }),
    ...(headersFooters && { headersFooters }),
    ...(rowBreaks.length > 0 && { rowBreaks }),
    ...(columnBreaks.length > 0 && { columnBreaks }),
  };
}

function kindFromFile(node: XmlNode, kind: "odd" | "even" | "first"): HeaderFooter {
  const top = headerFooterParts(textOf(childOf(node, `${kind}Header`)));
  const bottom = headerFooterParts(textOf(childOf(node, `${kind}Footer`)));
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

function textsFromFile(node: XmlNode | undefined): PageLayout["headersFooters"] {
  if (!node || textOf(node).trim() === "") return undefined;
  const hasFirst = isOn(node.attributes["differentFirst"]);
  const hasEven = isOn(node.attributes["differentOddEven"]);
  const states = [
    ["Default", "OddAndEven"],
    ["FirstAndDefault", "FirstOddAndEven"],
  ] as const;
  return {
    state: states[hasFirst ? 1 : 0][hasEven ? 1 : 0],
    defaultForAllPages: kindFromFile(node, "odd"),
    ...(hasEven && { evenPages: kindFromFile(node, "even") }),
    ...(hasFirst && { firstPage: kindFromFile(node, "first") }),
  };
}
