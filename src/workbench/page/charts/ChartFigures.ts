/** A row of figures as it is drawn. */
export interface FigureSeries {
  name: string;
  /** One for each category; a cell that holds no number is 0. */
  values: readonly number[];
  /** "#rrggbb" of the whole series. */
  fill: string;
  /** Colours of single points where they differ. */
  pointFills: readonly (string | null)[];
}

/** What a chart draws, read from its cells. */
export interface ChartFigures {
  /** Names under the columns, beside the bars, of the parts of a pie. */
  categories: readonly string[];
  series: readonly FigureSeries[];
}
