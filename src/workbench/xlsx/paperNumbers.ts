/** Numbers of paper in a file, by Office.js's names (ECMA-376, 18.3.1.63). */
export const paperNumbers: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};
