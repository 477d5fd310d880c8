import { childrenOf, localName, type XmlNode } from "./XmlNode";

/**
 * Puts an element where the format wants it among its brothers; one that is there already stays.
 *
 * @param order local names in the order of the format; what is not among them stays behind the others
 */
export function placeChild(parent: XmlNode, child: XmlNode, order: readonly string[]): void {
  if (parent.children.includes(child)) return;
  const rank = (node: XmlNode): number => {
    const at = order.indexOf(localName(node.tag));
    return at < 0 ? order.length : at;
  };
  const after = childrenOf(parent).find((each) => rank(each) > rank(child));
  const at = after ? parent.children.indexOf(after) : parent.children.length;
  parent.children.splice(at, 0, child);
}
