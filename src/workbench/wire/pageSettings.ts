import { invalidArgument } from "../protocol/RichApiError";
import { booleanOf, numberOf, oneOf, recordOf } from "./argument";

const papers = [
  "Letter",
  "Tabloid",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A5",
  "B4",
  "B5",
  "Folio",
] as const;

/** Excel's own values where a sheet says nothing; lengths in points. */
export const pageSettingDefaults: Readonly<Record<string, unknown>> = {
  orientation: "Portrait",
  paperSize: "Letter",
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  firstPageNumber: "",
  zoom: { scale: 100 },
};

function margin(value: unknown): number {
  const points = numberOf(value);
  if (points < 0) throw invalidArgument();
  return points;
}

function pages(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  const count = numberOf(value);
  if (!Number.isInteger(count) || count < 1 || count > 32_767) throw invalidArgument();
  return count;
}

/** A scale from 10 to 400 percent, or so many pages wide and high; not both. */
function zoom(value: unknown): object {
  const { scale, horizontalFitToPages, verticalFitToPages } = recordOf(value);
  const across = pages(horizontalFitToPages);
  const down = pages(verticalFitToPages);
  if (scale != null) {
    const percent = numberOf(scale);
    if (across !== null || down !== null || percent < 10 || percent > 400) throw invalidArgument();
    return { scale: percent };
  }
  return {
    ...(across !== null && { horizontalFitToPages: across }),
    ...(down !== null && { verticalFitToPages: down }),
  };
}

/** What a page setting may be, by its name; each throws InvalidArgument for anything else. */
export const pageSettings: Readonly<Record<string, (value: unknown) => unknown>> = {
  orientation: (value) => oneOf(value, ["Portrait", "Landscape"]),
  paperSize: (value) => oneOf(value, papers),
  leftMargin: margin,
  rightMargin: margin,
  topMargin: margin,
  bottomMargin: margin,
  headerMargin: margin,
  footerMargin: margin,
  centerHorizontally: booleanOf,
  centerVertically: booleanOf,
  firstPageNumber: (value) => (value === "" ? undefined : numberOf(value)), // "" counts by itself
  zoom,
};
