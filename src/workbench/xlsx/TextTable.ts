import { childrenOf, type XmlNode } from "./XmlNode";
import { writeXml } from "./writeXml";

/** The texts of a file, each kept once; cells name them by number. */
export class TextTable {
  readonly items: XmlNode[];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly root: XmlNode) {
    this.items = childrenOf(root, "si");
    this.items.forEach((item, number) => this.numbers.set(writeXml(item), number));
    delete root.attributes["count"]; // how often texts are used: not known while cells change
    delete root.attributes["uniqueCount"];
  }

  /** The number of a text, which is added where the file has none like it. */
  numberOf(item: XmlNode): number {
    const key = writeXml(item);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.items.length);
    this.items.push(item);
    this.root.children.push(item);
    return this.items.length - 1;
  }
}
