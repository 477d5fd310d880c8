/**
 * Advance widths of Times New Roman in thousandths of the size, characters of one width together.
 * Measured in Liberation Serif, which is made to the same widths.
 */
const upright: Record<number, string> = {
  180: "'",
  200: "|",
  250: " ,.",
  278: "/:;\\ijlt",
  333: "!()-I[]`fr‘’",
  389: "Js",
  408: '"',
  444: "?acez“”",
  480: "{}",
  500: "#$*0123456789_bdghknopquvxyđ–",
  529: "ơ",
  542: "ư",
  556: "FPS",
  564: "+<=>−~^",
  611: "ELTZ",
  667: "BCR",
  722: "ADGHKNOQUVXYwĐƠ",
  778: "&mƯ",
  833: "%",
  889: "M",
  944: "W@",
};

const bold: Record<number, string> = {
  220: "|",
  250: " ,.",
  278: "'/\\il",
  333: "!()-:;[]`fjt‘’",
  389: "Is",
  394: "{}",
  444: "cerz",
  500: "#$*0123456789?J_agovxy–“”",
  556: 'Sbdhknpquđơ"',
  600: "ư",
  611: "FP~^+<=>−",
  667: "BELTZ",
  722: "ACDNRUVXYwĐ",
  778: "GHKOQƠ",
  796: "Ư",
  833: "&m",
  944: "M@",
};

const widest = 1000; // of %, W and what is not listed

const byCharacter = (widths: Record<number, string>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(widths).flatMap(([width, characters]) =>
      Array.from(characters, (character): [string, number] => [character, Number(width)]),
    ),
  );

const uprightWidths = byCharacter(upright);
const boldWidths = byCharacter(bold);

/** Width of a text on one line, in points, at a size in points; marks above and below take none. */
export function textWidth(text: string, size: number, isBold: boolean): number {
  const widths = isBold ? boldWidths : uprightWidths;
  const letters = text
    .normalize("NFD")
    .replace(
      /([oOuU])([\u0300-\u031a\u031c-\u036f]*)\u031b/g,
      (_, letter: string) => horned[letter]!,
    )
    .replace(/\p{M}/gu, "");
  let thousandths = 0;
  for (const letter of letters) thousandths += widths.get(letter) ?? widest;
  return (thousandths * size) / 1000;
}

/** Letters whose mark widens them. */
const horned: Record<string, string> = { o: "ơ", O: "Ơ", u: "ư", U: "Ư" };
