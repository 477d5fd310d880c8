/** How many pages the printed part takes at a scale, a fraction of 1. */
export type PagesAt = (scale: number) => { across: number; down: number };

/** Excel's `PageLayoutZoomOptions`. */
export interface Zoom {
  horizontalFitToPages?: number | null;
  verticalFitToPages?: number | null;
  scale?: number | null;
}

const smallest = 10; // per cent, as in Excel

/** Whether the sheet is made to fit a number of pages; page breaks set by hand do not count then. */
export const isFitted = (zoom: Zoom | undefined): boolean =>
  zoom?.horizontalFitToPages != null || zoom?.verticalFitToPages != null;

/**
 * The scale at which a sheet prints, a fraction of 1: as set, or the largest whole per cent up to 100 at
 * which it fits the pages asked for.
 */
export function scaleOf(zoom: Zoom | undefined, pagesAt: PagesAt): number {
  if (!isFitted(zoom)) return (zoom?.scale ?? 100) / 100;
  const across = zoom?.horizontalFitToPages ?? Infinity;
  const down = zoom?.verticalFitToPages ?? Infinity;
  for (let percent = 100; percent > smallest; percent -= 1) {
    const pages = pagesAt(percent / 100);
    if (pages.across <= across && pages.down <= down) return percent / 100;
  }
  return smallest / 100;
}
