/** What the codes of a header or footer stand for on one page. */
export interface PageFacts {
  page: number;
  pages: number;
  file: string;
  sheet: string;
  /** When it is printed. */
  at: Date;
}

/** A piece of a header or footer in one look. */
export interface HeaderFooterRun {
  text: string;
  font?: string;
  /** Points. */
  size?: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strike: boolean;
  superscript: boolean;
  subscript: boolean;
  /** "#rrggbb". */
  colour?: string;
}

const two = (number: number): string => String(number).padStart(2, "0");

const date = (at: Date): string =>
  `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
const time = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}`;

/** A code with what belongs to it: "&\"Arial,Bold\"", "&14", "&KFF0000", "&P+2", "&&"; or plain text. */
const pieces =
  /&"([^"]*)"|&(\d{1,3})|&K([0-9A-F]{6})|&K\d{2}[+-]\d{3}|&([PN])(?:([+-])(\d+))?|&([\s\S])|([^&]+)/gi;

type Look = Omit<HeaderFooterRun, "text">;
const plain: Look = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  superscript: false,
  subscript: false,
};

const toggles: Readonly<Record<string, keyof Look>> = {
  B: "bold",
  I: "italic",
  U: "underline",
  E: "underline", // double; drawn single
  S: "strike",
  X: "superscript",
  Y: "subscript",
};

/** `fontOf("Times New Roman,Bold Italic")`; "-" keeps the font, "Regular" takes bold and italic away. */
function fontOf(look: Look, name: string): Look {
  const [family = "-", style = ""] = name.split(",");
  return {
    ...look,
    ...(family !== "-" && { font: family }),
    bold: /bold|đậm/i.test(style),
    italic: /italic|nghiêng/i.test(style),
  };
}

function valueOf(code: string, facts: PageFacts): string | undefined {
  const values: Readonly<Record<string, string>> = {
    D: date(facts.at),
    T: time(facts.at),
    F: facts.file,
    A: facts.sheet,
    Z: "", // the folder: a page in a browser does not know it
    G: "", // a picture: not kept by the workbench
    "&": "&",
  };
  return values[code];
}

/** Reads one of the six texts of a header or footer, with Excel's codes (ECMA-376, 18.3.1.46). */
export function headerFooterRuns(text: string, facts: PageFacts): HeaderFooterRun[] {
  let look = plain;
  const runs: HeaderFooterRun[] = [];
  const say = (said: string) => {
    if (said !== "") runs.push({ ...look, text: said });
  };
  for (const [piece, font, size, colour, number, sign, more, code, words] of text.matchAll(
    pieces,
  )) {
    if (words !== undefined) say(words);
    else if (font !== undefined) look = fontOf(look, font);
    else if (size !== undefined) look = { ...look, size: Number(size) };
    else if (colour !== undefined) look = { ...look, colour: `#${colour}` };
    else if (number !== undefined) {
      const counted = number.toUpperCase() === "P" ? facts.page : facts.pages;
      say(String(counted + (more === undefined ? 0 : Number(`${sign}${more}`))));
    } else if (code !== undefined) {
      const toggle = toggles[code.toUpperCase()];
      if (toggle) look = { ...look, [toggle]: look[toggle] !== true };
      else say(valueOf(code.toUpperCase(), facts) ?? piece);
    }
  }
  return runs;
}
