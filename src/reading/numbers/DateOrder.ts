/** How the Excel of the office takes 5/8: as the 5th of August (Việt Nam) or the 8th of May (en-US). */
export type DateOrder = "dayFirst" | "monthFirst";
