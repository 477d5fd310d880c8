/** The same letters: NFC, without regard to case and to how many spaces. Aliases are for the caller to know. */
export const foldedUnit = (name: string): string =>
  name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
