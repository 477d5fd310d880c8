import { type Language, languages } from "../text/language";

/** Where the browser keeps it: for the person, not for the workbook. */
const key = "egi.language";

/** The language that a person chose earlier on this computer; Vietnamese where none was, or the browser keeps nothing. */
export function chosenLanguage(): Language {
  try {
    const kept = window.localStorage.getItem(key);
    return languages.find((each) => each === kept) ?? languages[0];
  } catch (error) {
    if (error instanceof DOMException) return languages[0]; // storage is switched off
    throw error;
  }
}

/** Keeps the language for the next time the pane opens. */
export function keepLanguage(language: Language): void {
  try {
    window.localStorage.setItem(key, language);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error; // storage is switched off: for this time only
  }
}
