import { loadEnglish } from "./englishWords";

/** The languages of every sentence. The first is spoken until another is chosen. */
export const languages = ["vi", "en"] as const;

export type Language = (typeof languages)[number];

let current: Language = languages[0];

/** The language that is spoken now. */
export const language = (): Language => current;

/**
 * From now on every sentence is in this language; what is shown already must be drawn anew. Where its
 * words cannot be loaded it throws, and the language stays as it was.
 */
export async function speak(chosen: Language): Promise<void> {
  if (chosen === "en") await loadEnglish();
  current = chosen;
}
