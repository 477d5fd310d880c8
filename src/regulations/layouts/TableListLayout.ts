/** Danh mục các Bảng số liệu: the tables and charts that are written, by their titles. */
export interface TableListLayout {
  is: "tableList";
  id: string;
  titles: readonly string[];
  heads: { place: string; title: string };
  /** How many columns of the sheet each of the two takes. */
  spans: readonly [number, number];
}
