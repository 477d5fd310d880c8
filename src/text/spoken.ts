import { language, type Language } from "./language";

/** The words of each language; where they are loaded when the language is chosen, what gives them then. */
type EachLanguage<Words> = Readonly<Record<Language, Words | (() => Words)>>;

/** Words that stand in every language and read as those of the language that is spoken. */
export function spoken<Words extends object>(words: EachLanguage<Words>): Words {
  const all = {};
  for (const key of Object.keys(words.vi))
    Object.defineProperty(all, key, {
      get: () => {
        const now = words[language()];
        return (typeof now === "function" ? now() : now)[key as keyof Words];
      },
      enumerable: true,
    });
  return all as Words;
}
