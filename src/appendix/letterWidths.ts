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

const italic: Record<number, string> = {
  214: "'",
  250: " ,.",
  275: "|",
  278: "/\\fijlt",
  333: "!()-:;I`‘’",
  389: "[]rsz",
  400: "{}",
  420: '"',
  444: "Jcekvxy",
  500: "#$*0123456789?S_abdghnopquđ–",
  534: "ơ",
  545: "ư",
  556: "LTYZ“”",
  611: "ABEFPRVX",
  667: "CKNw",
  675: "+<=>−~^",
  722: "DGHOQUmĐƠ",
  754: "Ư",
  778: "&",
  833: "%MW",
  889: "—…",
};

const boldItalic: Record<number, string> = {
  220: "|",
  250: " ,.",
  278: "'/\\ijlt",
  333: "()-:;[]`f‘’",
  348: "{}",
  389: "!Irsz",
  444: "cevy",
  500: "#$*0123456789?J_abdgkopqxđ–“”",
  537: "ơ",
  556: 'Shnu"',
  599: "ư",
  611: "LPTYZ+<=>^~−",
  667: "ABCEFKRVXw",
  722: "DGNOQUĐƠ",
  778: "&HmƯ",
  833: "%@",
  889: "MW",
};

const byCharacter = (widths: Record<number, string>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(widths).flatMap(([width, characters]) =>
      Array.from(characters, (character): [string, number] => [character, Number(width)]),
    ),
  );

const plainWidths = { upright: byCharacter(upright), italic: byCharacter(italic) };
const boldWidths = { upright: byCharacter(bold), italic: byCharacter(boldItalic) };

/** How wide each letter without its marks is, in thousandths of the size; what is not in it takes a full square. */
export const letterWidths = (isBold: boolean, isItalic: boolean): ReadonlyMap<string, number> =>
  (isBold ? boldWidths : plainWidths)[isItalic ? "italic" : "upright"];
