import type { Chart } from "../model/Chart";
import { c } from "./chartElement";
import { childOf, descendantsOf, element, type XmlNode } from "./XmlNode";

/** A typeface as the drawings of a file name it. */
export const latin = (font: string): XmlNode => element("a:latin", { typeface: font });

/** The typeface of the words of a part; nothing where it has none of its own. */
export function fontToPart(font: string | undefined): XmlNode[] {
  if (font === undefined) return [];
  const properties = element("a:pPr", {}, [element("a:defRPr", {}, [latin(font)])]);
  const paragraph = element("a:p", {}, [properties, element("a:endParaRPr", { lang: "vi-VN" })]);
  return [c("txPr", element("a:bodyPr"), element("a:lstStyle"), paragraph)];
}

/** The first typeface named inside; undefined for none, and for one of the theme ("+mn-lt"). */
function fontIn(node: XmlNode | undefined): string | undefined {
  const typeface = descendantsOf(node, "latin")[0]?.attributes["typeface"];
  return typeface?.startsWith("+") ? undefined : typeface;
}

/**
 * The typefaces that a chart of a file names; undefined for none.
 *
 * @param root   of its part
 * @param labels of its first series
 */
export function fontsFromPart(root: XmlNode, labels: XmlNode | undefined): Chart["fonts"] {
  const chart = childOf(root, "chart");
  const found = {
    area: fontIn(childOf(root, "txPr")),
    title: fontIn(childOf(chart, "title")),
    legend: fontIn(childOf(childOf(chart, "legend"), "txPr")),
    dataLabels: fontIn(childOf(labels, "txPr")),
  };
  const named = Object.entries(found).filter(([, font]) => font !== undefined);
  return named.length === 0 ? undefined : Object.fromEntries(named);
}
