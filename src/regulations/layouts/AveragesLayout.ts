/** A table of criteria with an average each, as the committee typed them: nothing in it is computed. */
export interface AveragesLayout {
  is: "averages";
  id: string;
  /** The last one is that of the committee's table too: by it the table is found. */
  titles: readonly string[];
  heads: { place: string; criterion: string; average: string };
  /** How many columns of the sheet each of the three takes. */
  spans: readonly [number, number, number];
}
