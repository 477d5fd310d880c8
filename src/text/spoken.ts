import { language, type Language } from "./language";

/** Words that stand in every language and read as those of the language that is spoken. */
export function spoken<Words extends object>(words: Record<Language, Words>): Words {
  const all = {};
  for (const key of Object.keys(words.vi))
    Object.defineProperty(all, key, {
      get: () => words[language()][key as keyof Words],
      enumerable: true,
    });
  return all as Words;
}
