import type { RankingLine } from "./RankingView";

/** The lines whose unit, or the unit above it, has all these words; accents and case need not be typed. */
export function linesFound(lines: readonly RankingLine[], words: string): readonly RankingLine[] {
  const wanted = plain(words)
    .split(" ")
    .filter((word) => word !== "");
  if (wanted.length === 0) return lines;
  return lines.filter(({ unit, parent }) => {
    const name = plain(`${unit} ${parent ?? ""}`);
    return wanted.every((word) => name.includes(word));
  });
}

/** Lower case without accents: "so xay dung" finds Sở Xây dựng. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/\s+/g, " ");
