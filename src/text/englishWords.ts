import type { English } from "./english/english";

let loaded: English | undefined;

/** The English of what the pane's first file says. Only asked for once English is spoken. */
export function english(): English {
  if (loaded === undefined) throw new Error("English is spoken before its words are loaded");
  return loaded;
}

/** Has the English words loaded: few people need them, so they are no part of the first file. */
export async function loadEnglish(): Promise<void> {
  loaded ??= (await import(/* webpackChunkName: "english" */ "./english/english")).words;
}
