/** Width and height of upright sheets of paper in millimetres, by Office.js's names. */
const sizes: Readonly<Record<string, readonly [number, number]>> = {
  A3: [297, 420],
  A4: [210, 297],
  A5: [148, 210],
  B4: [250, 353],
  B5: [176, 250],
  Executive: [184.15, 266.7],
  Folio: [215.9, 330.2],
  Legal: [215.9, 355.6],
  Letter: [215.9, 279.4],
  Statement: [139.7, 215.9],
  Tabloid: [279.4, 431.8],
};

/** Points of a millimetre. */
export const pointsOfMillimetre = 72 / 25.4;

/** A sheet of paper as it lies in the printer's output. */
export interface Paper {
  name: string;
  isLandscape: boolean;
  /** Millimetres. */
  width: number;
  /** Millimetres. */
  height: number;
}

/** The paper that a page layout names; A4, the paper of Vietnamese offices, where it names none or an unknown one. */
export function paperOf(name = "A4", orientation: string | undefined): Paper {
  const known = name in sizes ? name : "A4";
  const [short, long] = sizes[known]!;
  const isLandscape = orientation === "Landscape";
  return {
    name: known,
    isLandscape,
    width: isLandscape ? long : short,
    height: isLandscape ? short : long,
  };
}
