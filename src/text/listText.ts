/** Names in a row, each in its quotes: “Huyện”, “Sở ban ngành”. */
export const listText = (names: readonly string[]): string =>
  names.map((name) => `“${name}”`).join(", ");
