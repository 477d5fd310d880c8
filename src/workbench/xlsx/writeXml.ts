import type { XmlNode } from "./XmlNode";

/** Text as it may stand between tags. */
const escaped = (text: string): string =>
  /[&<>\r]/.test(text)
    ? text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll("\r", "&#13;")
    : text;

const attributeText = (text: string): string =>
  /[&<>\r"\n\t]/.test(text)
    ? escaped(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;")
    : text;

function write(node: XmlNode, out: string[]): void {
  out.push("<", node.tag);
  for (const [name, value] of Object.entries(node.attributes))
    out.push(" ", name, '="', attributeText(value), '"');
  if (node.children.length === 0) {
    out.push("/>");
    return;
  }
  out.push(">");
  for (const child of node.children) {
    if (typeof child === "string") out.push(escaped(child));
    else write(child, out);
  }
  out.push("</", node.tag, ">");
}

/** A part of a package, with its declaration. */
export function writeXml(root: XmlNode): string {
  const out = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(root, out);
  return out.join("");
}
