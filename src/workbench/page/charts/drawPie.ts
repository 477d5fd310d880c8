import { shownText } from "../../model/shownText";
import type { Chart } from "../../model/Chart";
import { svgElement } from "../svgElement";
import type { ChartFigures } from "./ChartFigures";
import { colourAt } from "./chartColours";
import { chartText } from "./chartText";
import type { Frame } from "./Frame";
import { type PiePart, pieParts } from "./pieParts";

const labelSize = 9; // points
const smallestLabelled = 0.06; // a label inside a thinner part would cover its neighbours
const hole = 0.5; // of a doughnut's radius

/** What stands on a part of a pie; "" for nothing. */
function labelOf(labels: Chart["dataLabels"], value: number, share: number): string {
  const { showValue = false, showPercentage = false, numberFormat } = labels ?? {};
  const said: string[] = [];
  if (showValue) said.push(shownText(value, numberFormat ?? "General", "vi"));
  if (showPercentage) {
    const isPercent = numberFormat?.includes("%") === true;
    said.push(shownText(share, isPercent ? numberFormat : "0%", "vi"));
  }
  return said.join("; ");
}

/** Draws a pie, or a ring, of the first series. */
export function drawPie(
  { categories, series }: ChartFigures,
  labels: Chart["dataLabels"],
  frame: Frame,
  isDoughnut: boolean,
): SVGElement[] {
  const [first] = series;
  if (!first) return [];
  const centre = { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
  const isOutside = (share: number) => share < smallestLabelled;
  const parts = pieParts(first.values);
  const hasOutside = labels !== undefined && parts.some(({ share }) => isOutside(share));
  const radius = Math.max(1, Math.min(frame.width, frame.height) / 2 - (hasOutside ? 14 : 4));
  const at = (turn: number, distance: number) => ({
    x: centre.x + Math.sin(turn * 2 * Math.PI) * distance,
    y: centre.y - Math.cos(turn * 2 * Math.PI) * distance,
  });
  const outline = ({ from, to }: PiePart): string => {
    const inner = isDoughnut ? radius * hole : 0;
    if (to - from > 0.9999) {
      const ring = (r: number) =>
        `M ${centre.x} ${centre.y - r} a ${r} ${r} 0 1 1 0 ${2 * r} a ${r} ${r} 0 1 1 0 ${-2 * r} Z`;
      return inner > 0 ? `${ring(radius)} ${ring(inner)}` : ring(radius);
    }
    const large = to - from > 0.5 ? 1 : 0;
    const [a, b, c, d] = [at(from, radius), at(to, radius), at(to, inner), at(from, inner)];
    const back = inner > 0 ? `A ${inner} ${inner} 0 ${large} 0 ${d.x} ${d.y}` : "";
    return `M ${a.x} ${a.y} A ${radius} ${radius} 0 ${large} 1 ${b.x} ${b.y} L ${c.x} ${c.y} ${back} Z`;
  };
  const shapes = parts.map((part) =>
    svgElement(
      "path",
      {
        d: outline(part),
        fill: first.pointFills[part.index] ?? colourAt(part.index),
        "fill-rule": "evenodd",
        stroke: "#fff",
        "stroke-width": 1,
      },
      svgElement("title", {}, categories[part.index] ?? ""),
    ),
  );
  const texts = parts.flatMap((part) => {
    const label = labelOf(labels, first.values[part.index] ?? 0, part.share);
    if (label === "") return [];
    const distance = isOutside(part.share) ? radius + 9 : radius * (isDoughnut ? 0.75 : 0.65);
    const { x, y } = at((part.from + part.to) / 2, distance);
    return [chartText([label], x, y, { size: labelSize, bold: true, colour: "#202020" })];
  });
  return [...shapes, ...texts];
}
