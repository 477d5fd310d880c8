/**
 * Decimals of a column of points: so many in every cell (38,0); as many as the figure has (38,5 beside
 * 38); none where it is whole and else so many (54 beside 90,56).
 */
export type Decimals = number | "asTheyAre" | { unlessWhole: number };
