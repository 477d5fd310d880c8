import JSZip from "jszip";
import { parseXml } from "./parseXml";
import { childrenOf, element, removeChild, type XmlNode } from "./XmlNode";
import { writeXml } from "./writeXml";

/** How one part names another. */
export interface Relation {
  id: string;
  /** The last word of its type: "worksheet", "chart", "hyperlink". */
  kind: string;
  /** Path of the part in the package; an address as it stands for one outside. */
  target: string;
  isOutside: boolean;
}

const relationsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const typesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
const types = "[Content_Types].xml";
const comparable = 100_000; // characters; comparing the cells of a large sheet takes as long as writing them
const moment = new Date("2000-01-01T00:00:00Z"); // the same workbook gives the same bytes

/** "xl/worksheets/sheet1.xml" of "../worksheets/sheet1.xml" as seen from "xl/x/". */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  const from = target.startsWith("/") ? target : `${folder}/${target}`;
  for (const step of from.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

const folderOf = (part: string): string => part.slice(0, Math.max(0, part.lastIndexOf("/")));

/** The part that holds the relations of a part; "" is the package itself. */
const relationsOf = (part: string): string =>
  resolved(folderOf(part), `_rels/${part.slice(part.lastIndexOf("/") + 1)}.rels`);

/** The parts of an .xlsx file: read as they are, changed in place, written back with all others untouched. */
export class Package {
  private readonly parts = new Map<string, string | Uint8Array>();
  private readonly trees = new Map<string, XmlNode>();
  /** What a tree said when it was read: a part that still says it is written as it stood. */
  private readonly asRead = new Map<string, string>();

  /** Opens the bytes of a file. Rejects what is no zip file. */
  static async open(data: ArrayBuffer | Uint8Array): Promise<Package> {
    const opened = new Package();
    const zip = await JSZip.loadAsync(data);
    for (const file of Object.values(zip.files)) {
      if (file.dir) continue;
      const isText = /\.(xml|rels|vml)$/i.test(file.name);
      const content = await file.async(isText ? "string" : "uint8array");
      opened.parts.set(file.name.replaceAll("\\", "/").replace(/^\//, ""), content);
    }
    return opened;
  }

  has(part: string): boolean {
    return this.parts.has(part);
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  /** The part as a tree that may be changed; it is written back. Undefined where there is none. */
  tree(part: string): XmlNode | undefined {
    const known = this.trees.get(part);
    if (known) return known;
    const xml = this.parts.get(part);
    if (typeof xml !== "string") return undefined;
    const root = parseXml(xml);
    this.trees.set(part, root);
    if (xml.length < comparable) this.asRead.set(part, writeXml(root));
    return root;
  }

  /** Puts a part into the package, or another content into it. */
  put(part: string, root: XmlNode, contentType?: string): void {
    this.parts.set(part, "");
    this.trees.set(part, root);
    this.asRead.delete(part);
    if (contentType !== undefined) this.setContentType(part, contentType);
  }

  /** Changes a part that is text, and not read as a tree. */
  changeText(part: string, change: (text: string) => string): void {
    const text = this.parts.get(part);
    if (typeof text === "string") this.parts.set(part, change(text));
  }

  /** Takes a part out, with its relations and its content type. */
  remove(part: string): void {
    for (const name of [part, relationsOf(part)]) {
      this.parts.delete(name);
      this.trees.delete(name);
    }
    const list = this.types();
    for (const each of childrenOf(list, "Override"))
      if (each.attributes["PartName"] === `/${part}`) removeChild(list, each);
  }

  /** A name that no part has: "xl/charts/chart3.xml". */
  freeName(before: string, after = ".xml"): string {
    let number = 1;
    while (this.parts.has(`${before}${number}${after}`)) number += 1;
    return `${before}${number}${after}`;
  }

  contentType(part: string): string | undefined {
    return childrenOf(this.types(), "Override").find(
      ({ attributes }) => attributes["PartName"] === `/${part}`,
    )?.attributes["ContentType"];
  }

  setContentType(part: string, contentType: string): void {
    const list = this.types();
    const known = childrenOf(list, "Override").find(
      ({ attributes }) => attributes["PartName"] === `/${part}`,
    );
    if (known) known.attributes["ContentType"] = contentType;
    else
      list.children.push(element("Override", { PartName: `/${part}`, ContentType: contentType }));
  }

  /** Says what the parts with an ending of their name are. */
  setDefaultType(ending: string, contentType: string): void {
    const list = this.types();
    const known = childrenOf(list, "Default").find(
      ({ attributes }) => attributes["Extension"]?.toLowerCase() === ending,
    );
    if (!known)
      list.children.unshift(element("Default", { Extension: ending, ContentType: contentType }));
  }

  /** What a part names, "" for the package itself; of one kind where one is given. */
  relations(part: string, kind?: string): Relation[] {
    return childrenOf(this.tree(relationsOf(part)), "Relationship").flatMap(({ attributes }) => {
      const { Id = "", Type = "", Target = "", TargetMode } = attributes;
      const isOutside = TargetMode === "External";
      const found = {
        id: Id,
        kind: Type.slice(Type.lastIndexOf("/") + 1),
        target: isOutside ? Target : resolved(folderOf(part), Target),
        isOutside,
      };
      return kind === undefined || kind === found.kind ? [found] : [];
    });
  }

  /** Makes a part name another, and gives the relation's id. `type` is the whole address of the type. */
  relate(part: string, type: string, target: string): string {
    const name = relationsOf(part);
    let list = this.tree(name);
    if (!list) this.put(name, (list = element("Relationships", { xmlns: relationsNamespace })));
    const taken = new Set(childrenOf(list).map(({ attributes }) => attributes["Id"]));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    list.children.push(element("Relationship", { Id: id, Type: type, Target: `/${target}` }));
    return id;
  }

  /** Makes a part name another no longer. */
  unrelate(part: string, id: string): void {
    const list = this.tree(relationsOf(part));
    for (const each of childrenOf(list)) if (each.attributes["Id"] === id) removeChild(list!, each);
  }

  /** Drops every part that nothing names any more. */
  dropUnnamed(): void {
    const reached = new Set([types, relationsOf("")]);
    const visit = (part: string): void => {
      for (const { target, isOutside } of this.relations(part)) {
        if (isOutside || reached.has(target)) continue;
        reached.add(target).add(relationsOf(target));
        visit(target);
      }
    };
    visit("");
    for (const part of this.names()) if (!reached.has(part)) this.remove(part);
  }

  /** The file. */
  async write(): Promise<ArrayBuffer> {
    const zip = new JSZip();
    for (const [name, content] of this.parts) {
      const tree = this.trees.get(name);
      const text = tree && writeXml(tree);
      const isAsRead = text === undefined || text === this.asRead.get(name);
      zip.file(name, isAsRead ? content : text, { date: moment });
    }
    return zip.generateAsync({ type: "arraybuffer", compression: "DEFLATE" });
  }

  private types(): XmlNode {
    let list = this.tree(types);
    if (!list) this.put(types, (list = element("Types", { xmlns: typesNamespace })));
    return list;
  }
}
