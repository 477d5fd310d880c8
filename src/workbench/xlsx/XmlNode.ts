/** An element of an XML part: its children are elements and texts, entities resolved. */
export interface XmlNode {
  tag: string;
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
}

/** A new element; attributes that are undefined are left out, numbers written as they are. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (XmlNode | string)[] = [],
): XmlNode {
  const given = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  return { tag, attributes: Object.fromEntries(given), children: [...children] };
}

/** The tag without its prefix: programs differ in the prefixes they write. */
export const localName = (tag: string): string => tag.slice(tag.indexOf(":") + 1);

/** The elements directly inside, all or those of one local name. */
export function childrenOf(node: XmlNode | undefined, name?: string): XmlNode[] {
  if (!node) return [];
  return node.children.filter(
    (child): child is XmlNode =>
      typeof child !== "string" && (name === undefined || localName(child.tag) === name),
  );
}

/** The first element directly inside with this local name; a path "a/b" goes deeper. */
export function childOf(node: XmlNode | undefined, path: string): XmlNode | undefined {
  return path
    .split("/")
    .reduce<XmlNode | undefined>((found, name) => childrenOf(found, name)[0], node);
}

/** All elements inside with this local name, at any depth, in the order of the part. */
export function descendantsOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return childrenOf(node).flatMap((child) => [
    ...(localName(child.tag) === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** All text inside. */
export function textOf(node: XmlNode | undefined): string {
  if (!node) return "";
  return node.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** Whether an attribute says yes; `missing` is what its absence says. */
export function isOn(value: string | undefined, missing = false): boolean {
  return value === undefined ? missing : value === "1" || value === "true";
}

/** Takes an element out of its parent. */
export function removeChild(parent: XmlNode, child: XmlNode): void {
  parent.children = parent.children.filter((each) => each !== child);
}
