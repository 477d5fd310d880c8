import type { Chart } from "../model/Chart";
import { c, val } from "./chartElement";
import { chartTypes } from "./chartTypes";
import { element, type XmlNode } from "./XmlNode";

/** Numbers by which a plot names its axes. */
export const categoryAxis = 111_111_111;
export const valueAxis = 222_222_222;

/** The axis with the categories, or that with the figures. */
export function chartAxis(chart: Chart, name: "catAx" | "valAx"): XmlNode {
  const lies = chartTypes[chart.chartType]!.direction === "bar";
  const isCategory = name === "catAx";
  const isShare = !isCategory && chartTypes[chart.chartType]!.grouping === "percentStacked";
  const grid = element("a:solidFill", {}, [element("a:srgbClr", { val: "D9D9D9" })]);
  return c(
    name,
    val("axId", isCategory ? categoryAxis : valueAxis),
    c("scaling", val("orientation", "minMax")),
    val("delete", 0),
    val("axPos", isCategory === lies ? "l" : "b"),
    ...(isCategory ? [] : [c("majorGridlines", c("spPr", element("a:ln", {}, [grid])))]),
    element(
      "c:numFmt",
      isShare ? { formatCode: "0%", sourceLinked: 0 } : { formatCode: "General", sourceLinked: 1 },
    ),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "nextTo"),
    val("crossAx", isCategory ? valueAxis : categoryAxis),
    val("crosses", "autoZero"),
    ...(isCategory ? [] : [val("crossBetween", "between")]),
  );
}
