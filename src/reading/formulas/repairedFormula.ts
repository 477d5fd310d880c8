/**
 * A text of the formula, which stays; or a call whose prefix another program or add-in has spoilt:
 * "_xldudf_EGI_RATIO(", "[2]!_xldudf_EGI_RATIO(", "'C:\X.xla'!EGI.RATIO(".
 */
const spoilt =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'!|\[[^\]]*\][\p{L}\p{N}_.]*!|[\p{L}\p{N}_.:\\]+!)?(?:_xldudf_EGI_|EGI[._])([A-Z]+)(?=\()/giu;

/** The formula with every EGI function under its own name; the same text where nothing is wrong with it. */
export const repairedFormula = (formula: string): string =>
  formula.replace(spoilt, (part, name?: string) =>
    name === undefined ? part : `EGI.${name.toUpperCase()}`,
  );
