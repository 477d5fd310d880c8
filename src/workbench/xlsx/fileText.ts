import { childrenOf, element, localName, textOf, type XmlNode } from "./XmlNode";

/** A text of a file as people read it: "_x000D_" stands for a character that XML cannot hold. */
export const textFromFile = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** A text as a file keeps it. */
export const textToFile = (text: string): string =>
  text.replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_").replace(
    // eslint-disable-next-line no-control-regex -- those that XML cannot hold
    /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g,
    (each) => `_x${each.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );

/** A `t` element; blanks at its ends stay blanks. */
export const textElement = (text: string): XmlNode =>
  element("t", /^\s|\s$|[\n\t]/.test(text) ? { "xml:space": "preserve" } : {}, [textToFile(text)]);

/** The text of an `si` or `is` element; what it says of pronunciation is no part of it. */
export const wholeText = (node: XmlNode): string =>
  childrenOf(node)
    .map((child) => {
      const name = localName(child.tag);
      if (name === "t") return textFromFile(textOf(child));
      if (name !== "r") return "";
      return textFromFile(childrenOf(child, "t").map(textOf).join(""));
    })
    .join("");
