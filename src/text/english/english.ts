import { paneWords } from "./paneWords";
import { readingScreenWords } from "./readingScreenWords";
import { regulationScreenWords } from "./regulationScreenWords";

/** The English of what the pane's first file says, by the names of its words. */
export const words = { paneWords, readingScreenWords, regulationScreenWords };

export type English = typeof words;
