import { localName, type XmlNode } from "./XmlNode";

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function plain(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (entity, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return entities[name] ?? entity;
  });
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    found[name] = plain(double ?? single ?? "");
  return found;
}

const token =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE[^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>|([^<]+)/g;

/**
 * Reads an XML part. A prefix of the root's own namespace, which some programs write before every
 * tag ("x:worksheet"), is taken off, so that a part reads the same from all of them.
 *
 * @throws when an element is not closed, or the part holds none
 */
export function parseXml(xml: string): XmlNode {
  const outside: XmlNode = { tag: "", attributes: {}, children: [] };
  const open: XmlNode[] = [outside];
  for (const [, cdata, closing, tag, attributes, empty, text] of xml.matchAll(token)) {
    const inside = open.at(-1)!;
    if (tag === undefined) {
      const content = cdata ?? (text === undefined ? undefined : plain(text));
      if (content !== undefined && inside !== outside) inside.children.push(content);
    } else if (closing === "/") {
      if (inside.tag !== tag) throw new Error(`</${tag}> closes <${inside.tag}>`);
      open.pop();
    } else {
      const node: XmlNode = { tag, attributes: attributesOf(attributes ?? ""), children: [] };
      inside.children.push(node);
      if (empty !== "/") open.push(node);
    }
  }
  const [root] = outside.children;
  if (open.length > 1 || root === undefined || typeof root === "string")
    throw new Error(`<${open.at(-1)?.tag ?? ""}> is not closed`);
  const prefix = root.tag.slice(0, -localName(root.tag).length);
  if (prefix !== "") withoutPrefix(root, prefix);
  return root;
}

function withoutPrefix(root: XmlNode, prefix: string): void {
  const declared = `xmlns:${prefix.slice(0, -1)}`;
  const { [declared]: namespace = "", ...others } = root.attributes;
  if (others["xmlns"] !== undefined) return; // another namespace stands without a prefix
  root.attributes = { xmlns: namespace, ...others, [declared]: namespace };
  const strip = (node: XmlNode): void => {
    if (node.tag.startsWith(prefix)) node.tag = node.tag.slice(prefix.length);
    for (const child of node.children) if (typeof child !== "string") strip(child);
  };
  strip(root);
}
