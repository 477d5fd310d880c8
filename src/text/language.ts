/** The languages of every sentence. The first is spoken until another is chosen. */
export const languages = ["vi", "en"] as const;

export type Language = (typeof languages)[number];

let current: Language = languages[0];

/** The language that is spoken now. */
export const language = (): Language => current;

/** From now on every sentence is in this language; what is shown already must be drawn anew. */
export const speak = (chosen: Language): void => {
  current = chosen;
};
