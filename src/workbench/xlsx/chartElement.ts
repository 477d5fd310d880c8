import { element, type XmlNode } from "./XmlNode";

/** An element of a chart with others inside. */
export const c = (name: string, ...children: XmlNode[]): XmlNode =>
  element(`c:${name}`, {}, children);

/** An element of a chart that says one thing, in its attribute `val`. */
export const val = (name: string, value: string | number): XmlNode =>
  element(`c:${name}`, { val: value });
