import type { IStyleData } from "@univerjs/core";
import { alignmentFromFile, alignmentToFile } from "./alignmentInFile";
import { borderAspects, borderFromFile, borderToFile } from "./borderInFile";
import { colourFromFile, hexOf, type Theme } from "./colours";
import { fontAspects, fontFromFile, fontToFile } from "./fontInFile";
import { builtInFormats } from "./numberFormats";
import { placeChild } from "./placeChild";
import { childOf, childrenOf, element, isOn, type XmlNode } from "./XmlNode";
import { writeXml } from "./writeXml";

const order =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
    " ",
  );
const firstOwnFormat = 164; // numbers below are Excel's own

/** The styles of a file by number (`s` of a cell), read and, for changed cells, added to. */
export class StyleSheet {
  /** Styles that were asked for, by number. */
  private readonly read = new Map<number, IStyleData>();
  private readonly made = new Map<string, number>();

  constructor(
    private readonly root: XmlNode,
    readonly theme: Theme,
  ) {}

  /** The look of a style; number 0 is that of a cell of which the file says nothing. */
  styleOf(number: number): IStyleData {
    const known = this.read.get(number);
    if (known) return known;
    const xf = this.xf(number);
    const bg = this.fillOf(xf);
    const bd = borderFromFile(this.partOf(xf, "borders", "borderId"), this.theme);
    const pattern = this.formatOf(xf);
    const style: IStyleData = {
      ...fontFromFile(this.partOf(xf, "fonts", "fontId"), this.theme),
      ...(bg !== undefined && { bg: { rgb: bg } }),
      ...(bd && { bd }),
      ...alignmentFromFile(childOf(xf, "alignment")),
      ...(pattern !== "General" && { n: { pattern } }),
    };
    this.read.set(number, style);
    return style;
  }

  /** How many styles the file has, at least one. */
  count(): number {
    return Math.max(1, childrenOf(childOf(this.root, "cellXfs"), "xf").length);
  }

  /** Whether the cells of a style may be written on a protected sheet. */
  isUnlocked(number: number): boolean {
    return !isOn(childOf(this.xf(number), "protection")?.attributes["locked"], true);
  }

  /**
   * The number of a style: `base` where that looks so already, else one that differs from it only in
   * what the cell differs, so that what a workbook has no place for stays.
   */
  numberOf(style: IStyleData, base: number, isUnlocked: boolean): number {
    const key = JSON.stringify([style, base, isUnlocked]);
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const normal = this.styleOf(0);
    const whole: IStyleData = {
      ...style,
      ff: style.ff ?? normal.ff ?? null,
      fs: style.fs ?? normal.fs ?? 11,
      cl: style.cl?.rgb ? style.cl : (normal.cl ?? null),
    };
    const number = this.made.get(key) ?? this.add(whole, base, isUnlocked);
    this.made.set(key, number);
    return number;
  }

  /** Adds the look of a conditional format and gives its number. */
  addDifference(look: XmlNode): number {
    return this.append("dxfs", look);
  }

  /** The look of a conditional format by number. */
  difference(number: number): XmlNode | undefined {
    return childrenOf(childOf(this.root, "dxfs"), "dxf")[number];
  }

  private add(style: IStyleData, base: number, isUnlocked: boolean): number {
    const old = this.xf(base);
    const before = this.styleOf(base);
    const attributes: Record<string, string> = { ...old?.attributes };
    const change = (id: string, apply: string, number: number) => {
      attributes[id] = String(number);
      attributes[apply] = "1";
    };
    if (JSON.stringify(fontAspects(style)) !== JSON.stringify(fontAspects(before))) {
      const font = fontToFile(style, this.partOf(old, "fonts", "fontId"), this.theme);
      change("fontId", "applyFont", this.append("fonts", font));
    }
    const bg = style.bg?.rgb ? hexOf(style.bg.rgb) : "";
    if (bg !== (before.bg?.rgb ? hexOf(before.bg.rgb) : ""))
      change("fillId", "applyFill", bg === "" ? 0 : this.append("fills", solid(bg)));
    if (JSON.stringify(borderAspects(style.bd)) !== JSON.stringify(borderAspects(before.bd))) {
      const border = borderToFile(style.bd, this.partOf(old, "borders", "borderId"), this.theme);
      change("borderId", "applyBorder", this.append("borders", border));
    }
    const pattern = style.n?.pattern ?? "General";
    if (pattern !== (before.n?.pattern ?? "General"))
      change("numFmtId", "applyNumberFormat", this.formatNumber(pattern));
    const alignment = alignmentToFile(style, childOf(old, "alignment"));
    if (alignment) attributes["applyAlignment"] = "1";
    const protection = childOf(old, "protection")?.attributes ?? {};
    const isSame = isUnlocked === this.isUnlocked(base);
    const lock = isSame ? protection : { ...protection, locked: isUnlocked ? "0" : "1" };
    if (!isSame) attributes["applyProtection"] = "1";
    const xf = element("xf", attributes, [
      ...(alignment ? [alignment] : []),
      ...(Object.keys(lock).length > 0 ? [element("protection", lock)] : []),
    ]);
    return old && JSON.stringify(xf) === JSON.stringify(old) ? base : this.append("cellXfs", xf);
  }

  private xf(number: number): XmlNode | undefined {
    return childrenOf(childOf(this.root, "cellXfs"), "xf")[number];
  }

  private partOf(xf: XmlNode | undefined, list: string, id: string): XmlNode | undefined {
    return childrenOf(childOf(this.root, list))[Number(xf?.attributes[id] ?? 0)];
  }

  private fillOf(xf: XmlNode | undefined): string | undefined {
    const fill = childOf(this.partOf(xf, "fills", "fillId"), "patternFill");
    const { patternType = "none" } = fill?.attributes ?? {};
    if (!fill || patternType === "none") return undefined;
    const shown = colourFromFile(childOf(fill, "fgColor"), this.theme);
    return shown ?? colourFromFile(childOf(fill, "bgColor"), this.theme);
  }

  private formatOf(xf: XmlNode | undefined): string {
    const id = xf?.attributes["numFmtId"] ?? "0";
    const own = childrenOf(childOf(this.root, "numFmts")).find(
      ({ attributes }) => attributes["numFmtId"] === id,
    );
    return own?.attributes["formatCode"] ?? builtInFormats[Number(id)] ?? "General";
  }

  private formatNumber(pattern: string): number {
    const own = childrenOf(childOf(this.root, "numFmts"));
    const known = own.find(({ attributes }) => attributes["formatCode"] === pattern);
    if (known) return Number(known.attributes["numFmtId"]);
    const builtIn = Object.keys(builtInFormats).find((id) => builtInFormats[+id] === pattern);
    if (builtIn !== undefined) return Number(builtIn);
    const taken = own.map(({ attributes }) => Number(attributes["numFmtId"]));
    const numFmtId = Math.max(firstOwnFormat - 1, ...taken) + 1;
    this.append("numFmts", element("numFmt", { numFmtId, formatCode: pattern }));
    return numFmtId;
  }

  /** Adds to one of the lists, unless it holds the same, and gives the place in it. */
  private append(name: string, node: XmlNode): number {
    const list = childOf(this.root, name) ?? element(name);
    placeChild(this.root, list, order);
    const text = writeXml(node);
    const all = childrenOf(list);
    const known = all.findIndex((each) => writeXml(each) === text);
    if (known >= 0) return known;
    list.children.push(node);
    list.attributes["count"] = String(all.length + 1);
    return all.length;
  }
}

const solid = (rgb: string): XmlNode =>
  element("fill", {}, [
    element("patternFill", { patternType: "solid" }, [
      element("fgColor", { rgb: `FF${rgb}` }),
      element("bgColor", { indexed: 64 }),
    ]),
  ]);
