/** A rectangle of a chart in points, from the chart's left upper corner. */
export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}
