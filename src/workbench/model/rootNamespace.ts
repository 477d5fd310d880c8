const markup =
  /<(?:!--[\s\S]*?--|!\[CDATA\[[\s\S]*?\]\]|\?[\s\S]*?\?|(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/g;

/**
 * The namespace of the root of an XML text, "" where it has none; undefined where the text is not
 * well-formed: tags that do not match, several roots, text beside the root.
 */
export function rootNamespace(xml: string): string | undefined {
  const open: string[] = [];
  let root: { name: string; attributes: string } | undefined;
  let end = 0;
  const isText = (from: number, to: number) => /[<&]|[^\s]/.test(xml.slice(from, to));
  for (const found of xml.matchAll(markup)) {
    const [whole, closing, name, attributes = "", empty] = found;
    const between = xml.slice(end, found.index);
    if (open.length === 0 ? isText(end, found.index) : between.includes("<")) return undefined;
    end = found.index + whole.length;
    if (name === undefined) continue;
    if (closing) {
      if (open.pop() !== name) return undefined;
      continue;
    }
    if (open.length === 0 && root) return undefined;
    root ??= { name, attributes };
    if (!empty) open.push(name);
  }
  if (!root || open.length > 0 || isText(end, xml.length)) return undefined;
  const [prefix] = root.name.includes(":") ? root.name.split(":") : [undefined];
  const declared = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const value = new RegExp(`\\s${declared}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root.attributes);
  return value?.[1] ?? value?.[2] ?? "";
}
