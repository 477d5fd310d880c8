import type { Package } from "./Package";
import { childOf, childrenOf, isOn, type XmlNode } from "./XmlNode";

/** A sheet as the workbook of a file lists it. */
export interface ListedSheet {
  /** Its id in the opened workbook; the same each time the file is read. */
  id: string;
  name: string;
  state: "visible" | "hidden" | "veryHidden";
  /** Path of its part. */
  part: string;
  /** A sheet that is one chart has no cells: it stays in the file and is not shown. */
  hasCells: boolean;
  element: XmlNode;
}

/** Where the parts of a workbook are. */
export interface WorkbookParts {
  path: string;
  root: XmlNode;
  sheets: ListedSheet[];
  /** Paths; undefined where the file has no such part. */
  styles: string | undefined;
  strings: string | undefined;
  theme: string | undefined;
  /** Dates count from 1904. */
  isFrom1904: boolean;
}

/** The name of an attribute that is a relation's id, whatever its prefix. */
export function relationId(node: XmlNode): string | undefined {
  const name = Object.keys(node.attributes).find((each) => /:id$/.test(each));
  return name === undefined ? undefined : node.attributes[name];
}

/** Finds the workbook in a package. Throws where there is none. */
export function workbookParts(file: Package): WorkbookParts {
  const path = file.relations("", "officeDocument")[0]?.target ?? "";
  const root = file.tree(path);
  if (!root || root.tag !== "workbook") throw new Error("the file holds no workbook");
  const relations = file.relations(path);
  const targetOf = (kind: string) => relations.find((each) => each.kind === kind)?.target;
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").flatMap((listed): ListedSheet[] => {
    const relation = relations.find(({ id }) => id === relationId(listed));
    if (!relation || !file.has(relation.target)) return [];
    const { name = "", sheetId = "", state } = listed.attributes;
    return [
      {
        id: `file-${sheetId}`,
        name,
        state: state === "hidden" || state === "veryHidden" ? state : "visible",
        part: relation.target,
        hasCells: relation.kind === "worksheet",
        element: listed,
      },
    ];
  });
  return {
    path,
    root,
    sheets,
    styles: targetOf("styles"),
    strings: targetOf("sharedStrings"),
    theme: targetOf("theme"),
    isFrom1904: isOn(childOf(root, "workbookPr")?.attributes["date1904"]),
  };
}
