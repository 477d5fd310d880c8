import type { Style } from "../sheet/Sheet";

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.4: phông chữ Times New Roman. */
export const font = "Times New Roman";

/** Headings: mục III.1.b: canh giữa, cỡ chữ 13 đến 14, kiểu chữ đứng, đậm. */
const title: Style = {
  font: { name: font, size: 14, bold: true },
  horizontal: "center",
  vertical: "center",
  wrap: true,
};

/** Heading row of a table: the decree prescribes no size; 11 to 13 is practice. */
const head: Style = {
  font: { name: font, size: 13, bold: true },
  horizontal: "center",
  vertical: "center",
  wrap: true,
  grid: true,
};

/** Figures of a table: no size prescribed, as in the heading row. */
const body: Style = {
  font: { name: font, size: 13 },
  horizontal: "center",
  vertical: "center",
  wrap: true,
  grid: true,
};

/** Words of a table that are read as a line: names of units. */
const name: Style = { ...body, horizontal: "left" };

/** Heading of a table among several on one sheet that is not printed as an appendix. */
const section: Style = {
  font: { name: font, size: 13, bold: true },
  horizontal: "left",
  vertical: "center",
  wrap: true,
};

/** Title of a table among several on one sheet of the appendices. */
const tableTitle: Style = { ...section, horizontal: "center" };

/** Full-width row of a table: a tier, a district. */
const group: Style = { ...name, font: { name: font, size: 13, bold: true } };

/** Number before such a row. */
const groupNumber: Style = { ...group, horizontal: "center" };

/** What stands below a table. */
const footnote: Style = {
  font: { name: font, size: 12, italic: true },
  horizontal: "left",
  vertical: "center",
  wrap: true,
};

/** A sentence among the tables. */
const sentence: Style = { ...section, font: { name: font, size: 13 } };

/** How a sheet is to be filled in, said above its tables. */
const guide: Style = {
  font: { name: font, size: 13, italic: true },
  horizontal: "left",
  vertical: "center",
  wrap: true,
};

/** How the parts of an appendix look; no size stands anywhere else. */
export const styles = {
  title,
  tableTitle,
  head,
  body,
  name,
  group,
  groupNumber,
  footnote,
  sentence,
  section,
  guide,
} as const satisfies Record<string, Style>;
