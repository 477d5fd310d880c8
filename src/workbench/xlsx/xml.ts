/** One element without children: its attributes and its text, entities resolved. */
export interface XmlElement {
  attributes: Record<string, string>;
  text: string;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function plain(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (entity, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return entities[name] ?? entity;
  });
}

/** All elements with this tag, none inside another of the same tag. */
export function xmlElements(xml: string, tag: string): XmlElement[] {
  const pattern = new RegExp(`<${tag}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${tag}>)`, "g");
  return [...xml.matchAll(pattern)].map(([, attributes = "", text = ""]) => ({
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
        ([, name = "", double, single]) => [name, plain(double ?? single ?? "")],
      ),
    ),
    text: plain(text),
  }));
}

/** Text as it may stand in XML, in attributes too. */
export function xmlText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}

/** An element with text, or an empty one. */
export function xmlElement(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  text = "",
): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value = ""]) => ` ${name}="${xmlText(value)}"`)
    .join("");
  return text === "" ? `<${tag}${given}/>` : `<${tag}${given}>${xmlText(text)}</${tag}>`;
}
